import { BadBinary } from './bad-binary.ts';
import type { ByteOrder, Fields } from './fields.ts';
import { maxLibraries } from './image.ts';
import type { FileRange, Image, Segment } from './image.ts';
import type { ProgramFile } from './program-file.ts';

// Numbers and offsets: Apple's <mach-o/loader.h>, <mach-o/fat.h> and <mach/machine.h>.

/** As the first four bytes are in the file. */
const MAGICS: ReadonlyMap<number, readonly [bits: 32 | 64, order: ByteOrder]> = new Map([
  [0xfeedface, [32, 'big']],
  [0xfeedfacf, [64, 'big']],
  [0xcefaedfe, [32, 'little']],
  [0xcffaedfe, [64, 'little']],
] as const);

const MACHINES: ReadonlyMap<number, string> = new Map([
  [7, '386'],
  [0x0100_0007, 'amd64'],
  [12, 'arm'],
  [0x0100_000c, 'arm64'],
]);

/** GOOS of LC_BUILD_VERSION's platforms: macOS, iOS, Mac Catalyst, the iOS simulator. */
const PLATFORMS: ReadonlyMap<number, string> = new Map([
  [1, 'darwin'],
  [2, 'ios'],
  [6, 'ios'],
  [7, 'ios'],
]);

/** `MH_OBJECT`, `MH_EXECUTE`; all others are loaded by programs. */
const [objectFile, executableFile] = [1, 2];

const [segment32, segment64, loadDylinker, buildVersion] = [0x1, 0x19, 0xe, 0x32];
const [minimumMacos, minimumIos] = [0x24, 0x25];
/** Plain, lazy, weak, re-exported, upward. */
const loadDylib: readonly number[] = [0xc, 0x20, 0x8000_0018, 0x8000_001f, 0x8000_0023];
const readWrite = 3;

/** Universal files of real programs have two or three slices; a Java class has more than 43, and the same magic. */
const maxSlices = 16;

/** Large programs have some hundreds. */
const maxCommands = 10_000;

type LoadCommand = { readonly kind: number; readonly fields: Fields };
type MachSegment = Segment & { readonly data: boolean; readonly buildInfo: FileRange | undefined };

/** Reads one Mach-O file: header and load commands. */
export async function readMachO(file: ProgramFile): Promise<Image> {
  const [bits, order] = MAGICS.get((await file.fields(0, 4, 'big')).u32(0)) ?? [];
  if (bits === undefined || order === undefined) throw new BadBinary('a slice of it is no Mach-O file');
  const header = await file.fields(0, 32, order);
  const commands = loadCommands(
    await file.fields(bits === 64 ? 32 : 28, header.u32(20), order),
    header.u32(16),
  );
  const segments = commands.flatMap(machSegment);
  const libraries = commands.filter(({ kind }) => loadDylib.includes(kind)).map(commandName);
  if (libraries.length > maxLibraries) throw new BadBinary('it needs more libraries than any program does');
  const dylinker = commands.find(({ kind }) => kind === loadDylinker);
  const interpreter = dylinker === undefined ? '' : commandName(dylinker);
  const type = header.u32(12);
  return {
    format: 'mach-o',
    kind: type === executableFile ? 'program' : type === objectFile ? 'object' : 'library',
    systems: systems(commands),
    architectures: [machine(header.u32(4))],
    interpreter,
    libraries,
    static: interpreter === '' && libraries.length === 0,
    segments,
    buildInfo:
      segments.find(({ buildInfo }) => buildInfo !== undefined)?.buildInfo ??
      segments.find(({ data }) => data),
  };
}

/** Whether a file's first four bytes are those of a Mach-O file. */
export function isMachO(magic: number): boolean {
  return MAGICS.has(magic);
}

/** Reads a universal file: its first slice, as `go version -m` does, and which architectures there are. */
export async function readUniversal(file: ProgramFile): Promise<{ image: Image; slice: ProgramFile }> {
  const header = await file.fields(0, 8, 'big');
  const count = header.u32(4);
  if (count === 0 || count > maxSlices) throw new BadBinary('it is no program (a Java class, perhaps)');
  const [bits, size] = header.u32(0) === 0xcafebabf ? ([64, 32] as const) : ([32, 20] as const);
  const table = await file.fields(8, count * size, 'big');
  const slice = file.slice(table.word(8, bits), table.word(bits === 64 ? 16 : 12, bits));
  const architectures = Array.from({ length: count }, (_, index) => machine(table.u32(index * size)));
  return { image: { ...(await readMachO(slice)), architectures }, slice };
}

function machine(type: number): string {
  return MACHINES.get(type) ?? `Mach-O CPU type ${type}`;
}

function loadCommands(table: Fields, count: number): LoadCommand[] {
  if (count > maxCommands) throw new BadBinary('it has more load commands than any program');
  const commands: LoadCommand[] = [];
  for (let at = 0; commands.length < count;) {
    const size = table.u32(at + 4);
    if (size < 8) throw new BadBinary('one of its load commands is too short to be one');
    commands.push({ kind: table.u32(at), fields: table.part(at, size) });
    at += size;
  }
  return commands;
}

/** Of a library or the dynamic linker: the command says where in itself the name is. */
function commandName({ fields }: LoadCommand): string {
  return fields.name(fields.u32(8));
}

function machSegment({ kind, fields }: LoadCommand): MachSegment[] {
  if (kind !== segment32 && kind !== segment64) return [];
  const bits = kind === segment64 ? 64 : 32;
  const width = bits / 8;
  // Name, then address, size in memory, offset and size in the file; protections, how many sections, flags.
  const [address, offset, size] = [
    fields.word(24, bits),
    fields.word(24 + 2 * width, bits),
    fields.word(24 + 3 * width, bits),
  ];
  const after = 24 + 4 * width;
  const [maximum, initial, count] = [fields.u32(after), fields.u32(after + 4), fields.u32(after + 8)];
  const sections = fields.part(after + 16, fields.length - after - 16);
  const data = address !== 0 && size !== 0 && maximum === readWrite && initial === readWrite;
  return [{ address, size, offset, data, buildInfo: buildInfoSection(sections, count, bits) }];
}

/** Where Go's linker puts the build information: a section of its own, `__go_buildinfo`. */
function buildInfoSection(sections: Fields, count: number, bits: 32 | 64): FileRange | undefined {
  const size = bits === 64 ? 80 : 68;
  for (let at = 0; at < count * size; at += size) {
    if (sections.text(at, 16) === '__go_buildinfo') {
      return { offset: sections.u32(at + 32 + bits / 4), size: sections.word(at + 32 + bits / 8, bits) };
    }
  }
  return undefined;
}

/** Programs from before LC_BUILD_VERSION say the oldest system they run on; some say nothing. */
function systems(commands: readonly LoadCommand[]): readonly string[] {
  for (const { kind, fields } of commands) {
    if (kind === minimumMacos) return ['darwin'];
    if (kind === minimumIos) return ['ios'];
    if (kind === buildVersion) {
      const goos = PLATFORMS.get(fields.u32(8));
      return goos === undefined ? [] : [goos];
    }
  }
  return ['darwin', 'ios'];
}
