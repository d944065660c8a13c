import { describe, expect, test } from '@jest/globals';
import { Cancelled, Unreachable, UserError, explainFailure } from '../../src/core/errors.ts';

class Narrower extends UserError {}

/** As another bundle's copy of the class makes them. */
function foreign(name: string): Error {
  return Object.assign(new Error('from elsewhere'), { name });
}

describe('UserError', () => {
  test.each([
    ['its own', new UserError('x'), true],
    ['a narrower one', new Narrower('x'), true],
    ['of another bundle', foreign('UserError'), true],
    ['any other error', new Error('x'), false],
    ['a cancelled step', new Cancelled(), false],
    ['not even an error', 'UserError', false],
  ])('%s', (_, thrown, expected) => {
    expect(thrown instanceof UserError).toBe(expected);
  });

  test('a narrower class is told apart', () => {
    expect(new UserError('x') instanceof Narrower).toBe(false);
    expect(new Narrower('x') instanceof Narrower).toBe(true);
  });
});

test('an unreachable server is told apart, also across bundles', () => {
  expect(new UserError('x') instanceof Unreachable).toBe(false);
  expect(new Unreachable('x') instanceof UserError).toBe(true);
  expect(Object.assign(foreign('UserError'), { unreachable: true }) instanceof Unreachable).toBe(true);
});

test('a cancelled step of another bundle is one', () => {
  expect(foreign('Cancelled') instanceof Cancelled).toBe(true);
});

describe('explainFailure', () => {
  test("the user's to mend is one line", () => {
    expect(explainFailure(new UserError('go.mod: what, why, next'))).toBe('go.mod: what, why, next');
  });

  test('a bug has its stack and an address', () => {
    const text = explainFailure(new TypeError('boom'));
    expect(text).toContain('bug in go-preflight');
    expect(text).toContain('TypeError: boom');
    expect(text).toContain('errors.test.ts');
  });

  test('whatever else is thrown is shown', () => {
    expect(explainFailure('boom')).toContain('boom');
  });
});
