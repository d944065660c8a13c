import { portName } from './ports.ts';
import type { Target } from './target.ts';

/** Programs for them are linked by a C compiler even without cgo (Go's internal/platform, MustLinkExternal and DefaultPIE). */
const ports = ['android/386', 'android/amd64', 'android/arm', 'ios/amd64', 'ios/arm64'];

/** Whether Go's own linker makes no programs for a target. */
export function needsExternalLinker(target: Target): boolean {
  return ports.includes(portName(target));
}

/** Whether that is what the go command has against a program: since 1.21 it says so before it compiles it. */
export function refusesToLink(message: string): boolean {
  return message.endsWith('requires external (cgo) linking, but cgo is not enabled');
}
