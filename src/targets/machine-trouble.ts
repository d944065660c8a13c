/** What go, its compilers and its linker say when the machine is in their way. */
const troubles: readonly (readonly [words: RegExp, reason: string])[] = [
  [/no space left on device|not enough space on the disk|disk quota exceeded/i, 'the disk is full'],
  [
    /signal: killed|cannot allocate memory|out of memory|VirtualAlloc of .* failed/i,
    'a compiler or linker was ended, most likely for want of memory',
  ],
];

/** Why an error is no fault of the module; undefined where it may be one. */
export function machineTrouble(message: string): string | undefined {
  return troubles.find(([words]) => words.test(message))?.[1];
}
