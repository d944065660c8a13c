/** go.work files written for this test in the ways public repositories write theirs. */
export const goWorkFiles: readonly string[] = [
  'go 1.18\n\nuse .\n',
  'go 1.21.0\n\ntoolchain go1.21.3\n\nuse (\n\t.\n\t./api\n\t./sdk\n)\n',
  'go 1.22\n\nuse ./cmd/server // the service\nuse ./internal/tools // code generation\n',
  '// Workspace of all modules; keep sorted.\ngo 1.20\n\nuse (\n\t./a\n\t// ./b waits for its release\n\t./c\n)\n',
  'go 1.23.0\n\nuse (\n\t.\n\t./examples/basic\n\t./examples/advanced\n)\n\nreplace example.com/lib => ../lib\n',
  'go 1.19\r\n\r\nuse (\r\n\t./one\r\n\t./two\r\n)\r\n',
  'go 1.24\n\ngodebug default=go1.23\n\nuse ./service\n\nreplace (\n\tgithub.com/a/b v1.2.3 => github.com/c/b v1.2.4\n\tgithub.com/d/e => ./vendor-e\n)\n',
  'use (\n    ./spaces\n    "./with blank"\n)\n\ngo 1.18',
  'go 1.25.0\n\ntoolchain default\n\nuse ../elsewhere\nuse /srv/absolute\n',
  'go 1.21\n\n\n\nuse(\n./tight\n)\n',
  'go 1.22.1\n\nuse (\n\n\t./gap\n\n\t./another // indirect\n\n)\n\nreplace x.y/z v0.0.0 => ./z\nreplace x.y/z v0.0.0 => ./zz\n',
  'go 1.26rc1\nuse ./a\nuse ./a\nuse ""\n',
];
