/**
 * Systems on which no program goes without their own libraries, as these are the only lasting way into the kernel, and
 * which libraries those are. Go's programs need some of them without cgo, too (cgo_import_dynamic in runtime, syscall and
 * crypto/x509); other systems have static programs.
 */
const SYSTEM_LIBRARIES: Readonly<Record<string, RegExp>> = {
  aix: /^(libc|libpthread|libperfstat|libcrypt|libodm|libcfg)\.a\(/,
  android: /^lib(c|dl|log|m)\.so$/,
  darwin: /^\/(usr\/lib|System\/Library)\//,
  illumos: /^lib(c|m|nsl|pthread|resolv|rt|sendfile|socket)\.so(\.\d+)?$/,
  ios: /^\/(usr\/lib|System\/Library)\//,
  openbsd: /^lib(c|m|pthread|util)\.so(\.\d+)*$/,
  solaris: /^lib(c|m|nsl|pthread|resolv|rt|sendfile|socket)\.so(\.\d+)?$/,
  windows:
    /^((api|ext)-ms-win-.*|advapi32|bcrypt|bcryptprimitives|crypt32|dnsapi|gdi32|iphlpapi|kernel32|kernelbase|mswsock|msvcrt|netapi32|ntdll|ole32|oleaut32|powrprof|psapi|rpcrt4|secur32|setupapi|shell32|shlwapi|ucrtbase|user32|userenv|version|winmm|winspool|ws2_32|wtsapi32)\.(dll|drv)$/i,
};

/** Whether every program of a GOOS is loaded with libraries. */
export function loadsLibraries(goos: string): boolean {
  return Object.hasOwn(SYSTEM_LIBRARIES, goos);
}

/** Whether a library is part of that system itself. */
export function isSystemLibrary(goos: string, library: string): boolean {
  return loadsLibraries(goos) && (SYSTEM_LIBRARIES[goos]?.test(library) ?? false);
}
