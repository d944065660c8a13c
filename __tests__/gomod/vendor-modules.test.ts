import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseVendorModules } from '../../src/gomod/vendor-modules.ts';

describe('parseVendorModules', () => {
  test('modules, packages, replacements, with where they stand', () => {
    const text = `# ex.com/loc v0.0.0 => ../loc
## explicit; go 1.20
ex.com/loc
# golang.org/x/text v0.3.0 => golang.org/x/text v0.3.8
## go 1.17
golang.org/x/text/transform
golang.org/x/text/width
# rsc.io/quote v1.5.2
## explicit
# ex.com/loc => ../loc
# un.used/s => ./z z
# un.used/n => un.used/k v1.0.0
`;
    expect(parseVendorModules(text)).toEqual({
      isWorkspace: false,
      strayLines: [],
      modules: [
        {
          path: 'ex.com/loc',
          version: 'v0.0.0',
          replacedBy: { path: '../loc' },
          isExplicit: true,
          go: '1.20',
          packages: [{ path: 'ex.com/loc', line: 3 }],
          line: 1,
        },
        {
          path: 'golang.org/x/text',
          version: 'v0.3.0',
          replacedBy: { path: 'golang.org/x/text', version: 'v0.3.8' },
          isExplicit: false,
          go: '1.17',
          packages: [
            { path: 'golang.org/x/text/transform', line: 6 },
            { path: 'golang.org/x/text/width', line: 7 },
          ],
          line: 4,
        },
        { path: 'rsc.io/quote', version: 'v1.5.2', isExplicit: true, packages: [], line: 8 },
        { path: 'ex.com/loc', replacedBy: { path: '../loc' }, isExplicit: false, packages: [], line: 10 },
        { path: 'un.used/s', replacedBy: { path: './z z' }, isExplicit: false, packages: [], line: 11 },
        {
          path: 'un.used/n',
          replacedBy: { path: 'un.used/k', version: 'v1.0.0' },
          isExplicit: false,
          packages: [],
          line: 12,
        },
      ],
    });
  });

  test('a workspace, with CRLF', () => {
    expect(parseVendorModules('## workspace\r\n# a v1.0.0\r\n## explicit\r\na\r\n')).toMatchObject({
      isWorkspace: true,
      modules: [{ path: 'a', version: 'v1.0.0', isExplicit: true, packages: [{ path: 'a', line: 4 }] }],
    });
  });

  test('what has no meaning is told, not taken for a package', () => {
    const text = 'lost/package\n# no version\n# a latest\n# b v1.0.0\nb\n<<<<<<< ours branch\n=======\n#x\n';
    expect(parseVendorModules(text)).toMatchObject({
      modules: [
        {
          path: 'b',
          packages: [
            { path: 'b', line: 5 },
            { path: '=======', line: 7 },
          ],
        },
      ],
      strayLines: [1, 2, 3, 6, 8],
    });
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void parseVendorModules(text)));
  });
});
