import type { Image } from './image.ts';
import type { ProgramFile } from './program-file.ts';

/** The first word of an a.out says for which machine it is (Plan 9's a.out(6), Go's debug/plan9obj). */
const MACHINES: ReadonlyMap<number, string> = new Map([
  [0x01eb, '386'],
  [0x0647, 'arm'],
  [0x8a97, 'amd64'],
]);
/** Of programs for 64 bits: their header has eight bytes more, for the entry point. */
const wideHeader = 0x8000;

/** GOARCH for the first word of a file, or undefined where that is no Plan 9 program. */
export function plan9Machine(magic: number): string | undefined {
  return MACHINES.get(magic);
}

/** Reads the header of a Plan 9 a.out: always static. Its data are placed by where they are in the file. */
export async function readPlan9(file: ProgramFile): Promise<Image> {
  const header = await file.fields(0, 32, 'big');
  const magic = header.u32(0);
  const data = { offset: ((magic & wideHeader) === 0 ? 32 : 40) + header.u32(4), size: header.u32(8) };
  return {
    format: 'plan9',
    kind: 'program',
    systems: ['plan9'],
    architectures: [plan9Machine(magic) ?? `Plan 9 magic ${magic}`],
    interpreter: '',
    libraries: [],
    static: true,
    segments: [{ ...data, address: data.offset }],
    buildInfo: data,
  };
}
