import { expect, test } from '@jest/globals';
import { ProgramFile } from '../../../src/targets/binaries/program-file.ts';
import { occurrences } from '../../../src/targets/binaries/search.ts';
import { RecordedFile } from '../../support/recorded-file.ts';

const wanted = Buffer.from('needle');
const mebibyte = 1 << 20;

async function found(bytes: Buffer, part: { offset: number; size: number }): Promise<number[]> {
  const places: number[] = [];
  const file = new ProgramFile(new RecordedFile(bytes), bytes.length);
  for await (const place of occurrences(file, wanted, part)) places.push(place);
  return places;
}

test('every place is found once, also across the borders of what is read at once', async () => {
  const bytes = Buffer.alloc(3 * mebibyte);
  const places = [0, 7, mebibyte - 6, mebibyte, 2 * mebibyte - 3, 2 * mebibyte + 3, bytes.length - 6];
  for (const place of places) wanted.copy(bytes, place);
  expect(await found(bytes, { offset: 0, size: bytes.length })).toEqual(places);
});

test('nothing outside of the part is found', async () => {
  const bytes = Buffer.from('needle needle needle');
  expect(await found(bytes, { offset: 1, size: 18 })).toEqual([7]);
  expect(await found(bytes, { offset: 0, size: 0 })).toEqual([]);
  await expect(found(bytes, { offset: 0, size: 21 })).rejects.toThrow('it is cut off');
});
