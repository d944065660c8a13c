import { writtenVariant } from './variants.ts';

/** What a program is built for. */
export interface Target {
  readonly goos: string;
  readonly goarch: string;
  /** Which processors of that architecture; absent for what the go command takes itself. */
  readonly variant?: Variant;
}

/** `GOARM=7`, `GOAMD64=v3` */
export interface Variant {
  /** The environment variable. */
  readonly name: string;
  readonly value: string;
}

/** `linux/amd64`, `linux/arm/v7`: how people write it, and how reports name it. */
export function targetName({ goos, goarch, variant }: Target): string {
  const port = `${goos}/${goarch}`;
  if (variant === undefined) return port;
  return `${port}/${writtenVariant(variant)}`;
}

/** What the go command has to be told to build for it; whether with cgo is not part of it. */
export function targetEnvironment({ goos, goarch, variant }: Target): Readonly<Record<string, string>> {
  return { GOOS: goos, GOARCH: goarch, ...(variant === undefined ? {} : { [variant.name]: variant.value }) };
}
