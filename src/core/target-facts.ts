/** What was seen of a module on one GOOS/GOARCH target. */
export interface TargetFact {
  /** The module's folder in the repository; `.` for its root. */
  readonly dir: string;
  /** `linux/amd64`, `linux/arm/v7` */
  readonly target: string;
  /** `types`: every package was type-checked; `build`: the go command has built it. */
  readonly mode: 'types' | 'build';
  /** `allowed`: it fails, and may. */
  readonly verdict: 'ok' | 'fail' | 'allowed' | 'skipped';
  /** Why it was skipped, or was not looked at in the mode that was asked for. */
  readonly reason?: string;
  readonly errors: readonly TargetError[];
  /** Packages that are nothing without cgo, and who imports them. */
  readonly cgo: readonly CgoPackage[];
  /** Packages that were looked at. */
  readonly packages: number;
  readonly seconds: number;
  /** Of each main package, where it was built. */
  readonly binaries?: readonly BinaryFact[];
}

/** Something that does not compile. */
export interface TargetError {
  /** With `/`, relative to the repository; absolute where it is outside. Empty where the error is in no file. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** In the compiler's words. */
  readonly message: string;
  /** The import path. */
  readonly package: string;
  readonly kind: 'types' | 'syntax' | 'imports' | 'cycle' | 'no-files' | 'embed' | 'cgo' | 'body' | 'binary';
  /** In a package of the module itself. */
  readonly own: boolean;
}

/** A package that has no Go files without cgo. */
export interface CgoPackage {
  readonly package: string;
  /** Import paths, those of the module itself first. */
  readonly importedBy: readonly string[];
}

/** A program as it was built. */
export interface BinaryFact {
  /** The import path of its main package. */
  readonly package: string;
  readonly bytes: number;
  readonly format: 'elf' | 'mach-o' | 'pe' | 'wasm' | 'xcoff' | 'plan9';
  /** What it runs on, as it says itself: `linux/amd64`, as far as its format tells. */
  readonly architecture: string;
  readonly static: boolean;
  /** The program that loads it; empty for none. */
  readonly interpreter: string;
  /** Shared libraries it needs. */
  readonly libraries: readonly string[];
  readonly cgo: boolean;
  /** `go version -m`'s build settings, by name: `GOARCH`, `-trimpath`, `vcs.revision`. */
  readonly settings: Readonly<Record<string, string>>;
}
