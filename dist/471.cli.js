export const id = 471;
export const ids = [471];
export const modules = {

/***/ 852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeReport: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/rules/judge.js

/** Every rule's findings on the facts it reads, in their one order. A rule that throws becomes a finding that names it. */
function judge(facts, rules, language) {
    return rules
        .flatMap((rule) => ask(rule, facts).map((found) => spoken(found, rule, language)))
        .sort(byUrgency);
}
function ask(rule, facts) {
    const fact = facts[rule.reads];
    if (fact === undefined)
        return [];
    try {
        return rule.diagnose(fact);
    }
    catch (thrown) {
        return [{ message: broken(rule.id, (0,errors/* messageOf */.bD)(thrown)), severity: 'error' }];
    }
}
function broken(id, reason) {
    return {
        en: `the rule ${id} broke (${reason}); this is a bug of go-preflight, please report it with the JSON report`,
        'zh-CN': `规则 ${id} 执行出错（${reason}）；这是 go-preflight 的缺陷，请附上 JSON 报告反馈`,
    };
}
function spoken({ message, at, fix, evidence, severity }, rule, language) {
    return {
        rule: rule.id,
        severity: severity ?? rule.severity,
        message: message[language],
        ...(at ? { at } : {}),
        ...(fix ? { fix: { ...fix, words: fix.words[language] } } : {}),
        ...(evidence ? { evidence } : {}),
    };
}
const URGENCY = { error: 0, warning: 1, notice: 2 };
/** Severity, file, line, column, rule, message; what has no place comes first. Code units, so that no locale changes it. */
function byUrgency(a, b) {
    return (URGENCY[a.severity] - URGENCY[b.severity] ||
        inOrder(a.at?.file ?? '', b.at?.file ?? '') ||
        (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
        (a.at?.column ?? 0) - (b.at?.column ?? 0) ||
        inOrder(a.rule, b.rule) ||
        inOrder(a.message, b.message));
}
function inOrder(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/core/rule.js
/** Identity; it only lets the compiler infer which fact `diagnose` gets. */
function defineRule(rule) {
    return rule;
}

;// CONCATENATED MODULE: ./lib/rules/cache/build-cache-refused.js

const MESSAGES = {
    mac: (entry) => ({
        en: `the entry ${entry} of the build cache is not signed with cache-secret; it was not used`,
        'zh-CN': `构建缓存的条目 ${entry} 没有 cache-secret 的签名；未使用`,
    }),
    content: (entry, reason) => ({
        en: `the entry ${entry} of the build cache is not what it says it holds; it was not used (${reason})`,
        'zh-CN': `构建缓存的条目 ${entry} 与其声明的内容不符；未使用（${reason}）`,
    }),
};
function mend(entry) {
    return {
        en: `Delete the cache entry ${entry} and find out who wrote it; one from before cache-secret was set is not signed with it.`,
        'zh-CN': `删除缓存条目 ${entry}，并查明是谁写入的；设置 cache-secret 之前的条目没有其签名。`,
    };
}
/* harmony default export */ const build_cache_refused = (defineRule({
    id: 'build-cache-refused',
    severity: 'warning',
    title: { en: 'An entry of the build cache was refused', 'zh-CN': '构建缓存的条目被拒绝' },
    why: {
        en: 'What an entry of the build cache holds is linked into binaries without being looked at, so it has to be signed with cache-secret, where there is one, and to hold exactly what it says. The entry was not used; the job builds as with a cold cache.',
        'zh-CN': '构建缓存中的内容会不经检查地链接进二进制文件，因此条目必须由 cache-secret（如已设置）签名，且内容必须与其声明完全一致。该条目未被使用，作业按无缓存的方式构建。',
    },
    reads: 'buildCache',
    diagnose: ({ outcome, refusal, reason = '', restored = '' }) => outcome === 'refused' && refusal !== undefined && refusal !== 'field'
        ? [{ message: MESSAGES[refusal](restored, reason), fix: { words: mend(restored) } }]
        : [],
    examples: {
        fires: [
            {
                outcome: 'refused',
                refusal: 'mac',
                restored: 'go-preflight-build-1-linux-amd64-go1.26.8-0123456789ab-0123456789ab-0123456789ab-0123456789abcdef',
                reason: 'not signed with cache-secret',
            },
            {
                outcome: 'refused',
                refusal: 'content',
                restored: 'go-preflight-build-1-linux-amd64-go1.26.8-0123',
                reason: 'the SHA-256 of an output is not its name',
            },
        ],
        silent: [
            { outcome: 'refused', refusal: 'field', reason: 'the entry was made for go1.26.7, not for go1.26.8' },
            { outcome: 'hit', restored: 'go-preflight-build-1-linux-amd64-go1.26.8-0123' },
        ],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/run/check-broken.js

/* harmony default export */ const check_broken = (defineRule({
    id: 'check-broken',
    severity: 'error',
    title: { en: 'A check could not do its work', 'zh-CN': '检查未能完成' },
    why: {
        en: 'A fault of the machine or of go-preflight kept a check from looking. What was not looked at is not sound.',
        'zh-CN': '机器故障或 go-preflight 自身的缺陷使检查无法进行。没有检查过的内容不能视为正常。',
    },
    reads: 'broken',
    diagnose: (broken) => broken.map(({ check, message }) => ({
        message: {
            en: `the check ${check} broke: ${message}`,
            'zh-CN': `检查 ${check} 未能完成：${message}`,
        },
    })),
    examples: {
        fires: [[{ check: 'tidy', message: 'no space left in the temporary folder' }]],
        silent: [[]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/example-facts.js
const EXAMPLE_MODULE = { dir: '.', goMod: 'go.mod', path: 'example.com/app' };
/** A module that is tidy: what every tidy rule stays silent on. */
const TIDY = {
    module: EXAMPLE_MODULE,
    outcome: 'tidy',
    changes: [],
    patch: '',
    fromWorkspace: [],
    milliseconds: 260,
};
/** The facts of one module that tidy would change so. */
function drift(...changes) {
    return [{ ...TIDY, outcome: 'drift', changes }];
}
/** One good module. */
const MODULE = {
    ...EXAMPLE_MODULE,
    goMod: 'go.mod',
    go: '1.25.0',
    inWorkspace: false,
};
/** A repository with one good module. */
const MODULES = { modules: [MODULE], unreadable: [], searched: '.', patterns: [] };
/** A Go as asked for, verified, with nothing to remark. */
const TOOLCHAIN = {
    spec: '1.25.10',
    from: { source: 'go-version input' },
    remarks: [],
    version: '1.25.10',
    goroot: '/opt/hostedtoolcache/go/1.25.10/x64',
    source: 'download',
    origin: 'https://mirror.example/go1.25.10.linux-amd64.tar.gz',
    verified: 'sha256',
    required: [],
};
/** A target on which everything compiles. */
const TARGET = {
    dir: '.',
    target: 'linux/amd64',
    mode: 'types',
    verdict: 'ok',
    errors: [],
    cgo: [],
    packages: 12,
    seconds: 0.4,
};

;// CONCATENATED MODULE: ./lib/rules/modules/folder-unreadable.js


/* harmony default export */ const folder_unreadable = (defineRule({
    id: 'folder-unreadable',
    severity: 'warning',
    title: { en: 'A folder could not be read', 'zh-CN': '有目录无法读取' },
    why: {
        en: 'A module in that folder would go unchecked without anybody noticing.',
        'zh-CN': '如果该目录里有模块，它会在无人察觉的情况下漏检。',
    },
    reads: 'modules',
    diagnose: (fact) => fact.unreadable.map(({ dir, reason }) => ({
        message: {
            en: `${dir} could not be read (${reason}), so modules in it were not looked for`,
            'zh-CN': `无法读取目录 ${dir}（${reason}），因此没有在其中查找模块`,
        },
        at: { file: dir },
        fix: {
            words: {
                en: 'Let the user of the job read and enter the folder, or leave it out with the modules input.',
                'zh-CN': '让运行作业的用户能够读取并进入该目录，或用 modules 输入把它排除。',
            },
        },
    })),
    examples: {
        fires: [{ ...MODULES, unreadable: [{ dir: 'secrets', reason: 'EACCES' }] }],
        silent: [MODULES],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain-remarks.js
/** One finding for every remark of the kind, where the remark points or else where the spec was written. */
function eachRemark(fact, kind, diagnose) {
    return fact.remarks
        .filter((remark) => remark.kind === kind)
        .map((remark) => {
        const at = ('at' in remark ? remark.at : undefined) ?? fact.from.at;
        return { ...diagnose(remark), ...(at ? { at } : {}) };
    });
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-gotoolchain-conflict.js



/* harmony default export */ const go_gotoolchain_conflict = (defineRule({
    id: 'go-gotoolchain-conflict',
    severity: 'warning',
    title: { en: 'GOTOOLCHAIN names another Go', 'zh-CN': 'GOTOOLCHAIN 指定了另一个 Go' },
    why: {
        en: 'GOTOOLCHAIN in the environment makes every go command switch to the release that it names, whichever Go was installed. Two places that disagree mean that one of them is not what somebody believes.',
        'zh-CN': '环境里的 GOTOOLCHAIN 会让每个 go 命令切换到它指定的版本，无论安装的是哪个 Go。两处说法不一，必有一处与人们以为的不同。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'gotoolchain-conflict', ({ value, spec }) => ({
        message: {
            en: `GOTOOLCHAIN=${value} in the environment and Go ${spec} (${fact.from.source}) name different releases`,
            'zh-CN': `环境变量 GOTOOLCHAIN=${value} 与 Go ${spec}（来自 ${fact.from.source}）指定了不同的版本`,
        },
        fix: {
            words: {
                en: 'Remove GOTOOLCHAIN from the workflow, or ask for the same release in both places.',
                'zh-CN': '从工作流中去掉 GOTOOLCHAIN，或在两处写成同一个版本。',
            },
        },
    })),
    examples: {
        fires: [
            { ...TOOLCHAIN, remarks: [{ kind: 'gotoolchain-conflict', value: 'go1.24.3', spec: '1.25.10' }] },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/file-problem.js
/** A file that could not be understood, at its line and column. */
function fileProblem({ file, line, column, message }) {
    const place = [file, line, line === undefined ? undefined : column]
        .filter((part) => part !== undefined)
        .join(':');
    return {
        message: {
            en: `${place} is not understood by the go command: ${message}`,
            'zh-CN': `go 命令无法理解 ${place}：${message}`,
        },
        at: {
            file,
            ...(line === undefined ? {} : { line }),
            ...(line === undefined || column === undefined ? {} : { column }),
        },
        fix: {
            words: {
                en: 'Correct this line; until then no go command works here.',
                'zh-CN': '请修正这一行；在此之前，任何 go 命令在这里都无法工作。',
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/rules/modules/go-mod-malformed.js



/* harmony default export */ const go_mod_malformed = (defineRule({
    id: 'go-mod-malformed',
    severity: 'error',
    title: { en: 'go.mod is malformed', 'zh-CN': 'go.mod 格式有误' },
    why: {
        en: 'The go command refuses a go.mod that it cannot parse, so nothing of the module can be built or checked.',
        'zh-CN': 'go 命令拒绝无法解析的 go.mod，因此该模块既不能构建也无法检查。',
    },
    reads: 'modules',
    diagnose: (fact) => fact.modules.flatMap(({ problem }) => (problem ? [fileProblem(problem)] : [])),
    examples: {
        fires: [
            {
                ...MODULES,
                modules: [
                    {
                        ...MODULE,
                        problem: { file: 'go.mod', line: 5, column: 1, message: 'unknown directive: requires' },
                    },
                ],
            },
        ],
        silent: [MODULES],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-no-build-for-newest.js



/* harmony default export */ const go_no_build_for_newest = (defineRule({
    id: 'go-no-build-for-newest',
    severity: 'notice',
    title: { en: 'The newest Go has no build for this platform', 'zh-CN': '最新的 Go 没有适用于本平台的构建' },
    why: {
        en: 'The range asked for includes a release that is not published for this operating system and architecture, so an older one was taken; other machines may get the newer.',
        'zh-CN': '所要求的版本范围包含一个没有为本操作系统和架构发布的版本，因此选用了较旧的版本；其他机器可能会得到更新的版本。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'no-build-for-newest', ({ newest, platform }) => ({
        message: {
            en: `${fact.spec} allows Go ${newest}, which has no build for ${platform}${fact.version === undefined ? '' : `; Go ${fact.version} was taken`}`,
            'zh-CN': `${fact.spec} 允许 Go ${newest}，但它没有 ${platform} 的构建${fact.version === undefined ? '' : `；已选用 Go ${fact.version}`}`,
        },
    })),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                spec: '1.x',
                remarks: [{ kind: 'no-build-for-newest', newest: '1.26.8', platform: 'windows/arm' }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-patch-behind.js



/* harmony default export */ const go_patch_behind = (defineRule({
    id: 'go-patch-behind',
    severity: 'warning',
    title: { en: 'A newer patch release of this Go is out', 'zh-CN': '该 Go 版本已有更新的补丁版' },
    why: {
        en: 'Patch releases of Go bring security and correctness fixes and nothing else; staying behind keeps known holes in every binary that is built.',
        'zh-CN': 'Go 的补丁版只包含安全和正确性修复；停留在旧补丁版，构建出的每个二进制都会带着已知漏洞。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'patch-behind', ({ version, newest }) => ({
        message: {
            en: `Go ${version} (${fact.from.source}) is behind ${newest}, the newest patch of the same minor`,
            'zh-CN': `Go ${version}（来自 ${fact.from.source}）落后于同一次版本的最新补丁版 ${newest}`,
        },
        fix: { words: { en: `Ask for Go ${newest}.`, 'zh-CN': `请改用 Go ${newest}。` } },
    })),
    examples: {
        fires: [{ ...TOOLCHAIN, remarks: [{ kind: 'patch-behind', version: '1.25.8', newest: '1.25.10' }] }],
        silent: [TOOLCHAIN],
    },
}));

// EXTERNAL MODULE: ./lib/gomod/go-version.js
var go_version = __webpack_require__(2019);
;// CONCATENATED MODULE: ./lib/rules/toolchain/go-too-old.js



const REQUIRED = {
    version: '1.25.0',
    from: { source: 'go.mod line 3', at: { file: 'go.mod', line: 3, column: 4, endLine: 3, endColumn: 10 } },
};
/* harmony default export */ const go_too_old = (defineRule({
    id: 'go-too-old',
    severity: 'error',
    title: { en: 'The chosen Go is older than the module allows', 'zh-CN': '所选的 Go 低于模块的最低要求' },
    why: {
        en: 'The go line is a hard minimum since Go 1.21: every command of an older Go stops at once. It is said here before the first go command runs, with the place that chose the version.',
        'zh-CN': '从 Go 1.21 起，go 行是硬性的最低版本：更旧的 Go 执行任何命令都会立即停止。这里在运行第一个 go 命令之前就指出来，并说明版本是在哪里选定的。',
    },
    reads: 'toolchain',
    diagnose: (fact) => fact.required.filter((line) => isTooOld(fact, line)).map((line) => tooOld(fact, line)),
    examples: {
        fires: [
            { ...TOOLCHAIN, spec: '1.24.x', version: '1.24.9', required: [REQUIRED] },
            {
                spec: '1.24.1',
                refused: '1.24.1',
                from: { source: 'go-version input' },
                remarks: [],
                required: [REQUIRED],
            },
        ],
        silent: [TOOLCHAIN, { ...TOOLCHAIN, required: [REQUIRED] }],
    },
}));
function isTooOld(fact, line) {
    return (0,go_version/* compareGoVersions */.X_)(chosen(fact), line.version) < 0;
}
function chosen({ version, refused, spec }) {
    return version ?? refused ?? spec;
}
function tooOld(fact, required) {
    const { from } = fact;
    const needs = required.version;
    return {
        message: {
            en: `Go ${chosen(fact)} (${from.source}) is older than go ${needs}, which ${required.from.source} requires; every go command would refuse`,
            'zh-CN': `Go ${chosen(fact)}（来自 ${from.source}）低于 ${required.from.source} 要求的 go ${needs}；所有 go 命令都会拒绝执行`,
        },
        ...(required.from.at ? { at: required.from.at } : {}),
        fix: {
            words: {
                en: `Ask for Go ${needs} or newer where the version is chosen (${from.source}), or lower the go line if the module does not need it.`,
                'zh-CN': `在选定版本的地方（${from.source}）改为 Go ${needs} 或更新的版本；如果模块并不需要，也可以调低 go 行。`,
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-toolchain-auto-blocked.js



/* harmony default export */ const go_toolchain_auto_blocked = (defineRule({
    id: 'go-toolchain-auto-blocked',
    severity: 'warning',
    title: { en: 'toolchain: auto cannot work here', 'zh-CN': 'toolchain: auto 在此无法生效' },
    why: {
        en: 'With toolchain: auto the go command fetches a newer Go when a module asks for one. In this environment that fetch cannot succeed, so the job fails at the first module that needs it.',
        'zh-CN': '使用 toolchain: auto 时，模块要求更新的 Go，go 命令就会去下载。而在当前环境里下载不可能成功，遇到第一个有此要求的模块时作业就会失败。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'toolchain-auto-blocked', ({ reason }) => ({
        message: {
            en: `toolchain: auto cannot fetch another Go here: ${reason}`,
            'zh-CN': `toolchain: auto 在此无法下载其他版本的 Go：${reason}`,
        },
        fix: {
            words: {
                en: 'Remove the obstacle, or set toolchain: local and let go-version choose the release.',
                'zh-CN': '消除该障碍，或设置 toolchain: local，由 go-version 选定版本。',
            },
        },
    })),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                remarks: [{ kind: 'toolchain-auto-blocked', reason: 'GOSUMDB=off disables the checksum database' }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-toolchain-language-version.js



/* harmony default export */ const go_toolchain_language_version = (defineRule({
    id: 'go-toolchain-language-version',
    severity: 'warning',
    title: { en: 'The toolchain line names a language version', 'zh-CN': 'toolchain 行写的是语言版本' },
    why: {
        en: 'Since Go 1.21 the first release of a minor is 1.N.0; go1.N alone is a language version that no toolchain has, so a go command that has to switch cannot find it.',
        'zh-CN': '从 Go 1.21 起，每个次版本的首个发行版是 1.N.0；单写 go1.N 是语言版本，没有对应的工具链，需要切换的 go 命令会找不到它。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'toolchain-language-version', ({ name }) => ({
        message: {
            en: `toolchain ${name} is a language version, not a release${fact.version === undefined ? '' : `; go${fact.version} was used`}`,
            'zh-CN': `toolchain ${name} 是语言版本，不是发行版${fact.version === undefined ? '' : `；已使用 go${fact.version}`}`,
        },
        fix: {
            words: {
                en: `Name a release: toolchain ${fact.version === undefined ? `${name}.0` : `go${fact.version}`}.`,
                'zh-CN': `请写明发行版：toolchain ${fact.version === undefined ? `${name}.0` : `go${fact.version}`}。`,
            },
        },
    })),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                version: '1.21.13',
                remarks: [{ kind: 'toolchain-language-version', name: 'go1.21', at: { file: 'go.mod', line: 5 } }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-toolchain-line-redundant.js



/* harmony default export */ const go_toolchain_line_redundant = (defineRule({
    id: 'go-toolchain-line-redundant',
    severity: 'warning',
    title: { en: 'The toolchain line says nothing new', 'zh-CN': 'toolchain 行是多余的' },
    why: {
        en: 'A toolchain line of default, or equal to the go line, is not how the go command writes the file: go build stops with "updates to go.mod needed", and go mod tidy removes the line.',
        'zh-CN': 'toolchain 写成 default 或与 go 行相同，都不是 go 命令会写出的形式：go build 会以 "updates to go.mod needed" 停下，go mod tidy 则会删除这一行。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'toolchain-line-redundant', ({ name }) => ({
        message: {
            en: `toolchain ${name} says nothing that the go line does not; go build asks for an update of go.mod because of it`,
            'zh-CN': `toolchain ${name} 没有在 go 行之外提供任何信息；go build 会因此要求更新 go.mod`,
        },
        fix: {
            words: { en: 'Remove the toolchain line.', 'zh-CN': '删除 toolchain 行。' },
            commands: ['go get toolchain@none'],
        },
    })),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                remarks: [{ kind: 'toolchain-line-redundant', name: 'go1.25.0', at: { file: 'go.mod', line: 5 } }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-toolchain-suffix.js



/* harmony default export */ const go_toolchain_suffix = (defineRule({
    id: 'go-toolchain-suffix',
    severity: 'warning',
    title: { en: 'The toolchain line names a custom build', 'zh-CN': 'toolchain 行指定了定制版本' },
    why: {
        en: 'A suffix such as -custom names a build that the Go project does not publish. The release before the suffix was used instead, and machines without the custom build do the same or fail.',
        'zh-CN': '像 -custom 这样的后缀指的是 Go 官方没有发布的构建。这里改用了后缀之前的发行版；没有该定制构建的机器要么同样如此，要么直接失败。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'toolchain-suffix', ({ name }) => {
        const release = name.replace(/[-+].*$/u, '');
        return {
            message: {
                en: `toolchain ${name} names no published release; ${release} was used in its place`,
                'zh-CN': `toolchain ${name} 不是已发布的版本；已改用 ${release}`,
            },
            fix: {
                words: {
                    en: `Write toolchain ${release}, or install the custom build on every machine.`,
                    'zh-CN': `改写为 toolchain ${release}，或在每台机器上安装该定制构建。`,
                },
            },
        };
    }),
    examples: {
        fires: [
            {
                ...TOOLCHAIN,
                remarks: [{ kind: 'toolchain-suffix', name: 'go1.22.3-custom', at: { file: 'go.mod', line: 5 } }],
            },
        ],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/go-version-yaml-number.js



/* harmony default export */ const go_version_yaml_number = (defineRule({
    id: 'go-version-yaml-number',
    severity: 'warning',
    title: { en: 'YAML may have read the Go version as a number', 'zh-CN': 'Go 版本可能被 YAML 当成了数字' },
    why: {
        en: 'Without quotes YAML reads 1.20 as the number 1.2, and the zero is gone before any action sees it.',
        'zh-CN': '不加引号时，YAML 会把 1.20 读成数字 1.2，末尾的零在任何 action 看到之前就没了。',
    },
    reads: 'toolchain',
    diagnose: (fact) => eachRemark(fact, 'yaml-number', ({ spec, meant }) => ({
        message: {
            en: `go-version is ${spec}; was it written ${meant} without quotes, which YAML reads as the number ${spec}?`,
            'zh-CN': `go-version 的值是 ${spec}；是否写成了不带引号的 ${meant}，被 YAML 读成了数字 ${spec}？`,
        },
        fix: {
            words: {
                en: `Put the version in quotes: go-version: '${meant}'.`,
                'zh-CN': `给版本加上引号：go-version: '${meant}'。`,
            },
        },
    })),
    examples: {
        fires: [{ ...TOOLCHAIN, spec: '1.2', remarks: [{ kind: 'yaml-number', spec: '1.2', meant: '1.20' }] }],
        silent: [TOOLCHAIN],
    },
}));

;// CONCATENATED MODULE: ./lib/gomod/workspace-go-line.js

/** The go command holds go.work against its members from this go line on: measured on 1.26.8. */
const STRICT_FROM = '1.21';
/** What a go.work without a go line counts as (go.dev/ref/mod#go-work-file-go). */
const WORKSPACE_WITHOUT_GO_LINE = '1.18';
/**
 * Whether a member's go line is newer than go.work's own (undefined: it has none): the go command refuses to load such
 * a workspace, whatever Go is installed.
 */
function isAheadOfWorkspace(member, goWork) {
    return ((0,go_version/* compareGoVersions */.X_)(member, STRICT_FROM) >= 0 &&
        (0,go_version/* compareGoVersions */.X_)(member, goWork ?? WORKSPACE_WITHOUT_GO_LINE) > 0);
}

;// CONCATENATED MODULE: ./lib/rules/modules/go-work-behind-member.js



const MEMBER = { ...MODULE, go: '1.25.0', inWorkspace: true };
/* harmony default export */ const go_work_behind_member = (defineRule({
    id: 'go-work-behind-member',
    severity: 'error',
    title: { en: 'go.work is behind a member of the workspace', 'zh-CN': 'go.work 的 go 版本低于工作区成员' },
    why: {
        en: 'The go line of go.work has to be at least that of every module it uses. Otherwise no go command loads the workspace, whatever Go is installed.',
        'zh-CN': 'go.work 的 go 行不得低于它所使用的任何一个模块。否则无论安装哪个 Go，所有 go 命令都无法加载该工作区。',
    },
    reads: 'modules',
    diagnose: (fact) => membersAhead(fact).map((member) => behind(fact, member)),
    examples: {
        fires: [
            { ...MODULES, modules: [MEMBER], goWork: { file: 'go.work', go: { version: '1.24.0', line: 1 } } },
            { ...MODULES, modules: [MEMBER], goWork: { file: 'go.work' } },
        ],
        silent: [
            { ...MODULES, modules: [MEMBER], goWork: { file: 'go.work', go: { version: '1.25.0', line: 1 } } },
            { ...MODULES, modules: [{ ...MEMBER, go: '1.20' }], goWork: { file: 'go.work' } },
            { ...MODULES, modules: [{ ...MEMBER, inWorkspace: false }], goWork: { file: 'go.work' } },
            MODULES,
        ],
    },
}));
function membersAhead({ modules, goWork }) {
    if (goWork === undefined || goWork.problem !== undefined)
        return [];
    const own = goWork.go?.version;
    return modules.filter(({ inWorkspace, go }) => inWorkspace && go !== undefined && isAheadOfWorkspace(go, own));
}
function behind({ goWork }, { goMod, go = '' }) {
    const { file = 'go.work', go: line } = goWork ?? {};
    const says = {
        en: line === undefined
            ? `has no go line, which counts as go ${WORKSPACE_WITHOUT_GO_LINE}`
            : `says go ${line.version}`,
        'zh-CN': line === undefined
            ? `没有 go 行（相当于 go ${WORKSPACE_WITHOUT_GO_LINE}）`
            : `写的是 go ${line.version}`,
    };
    return {
        message: {
            en: `${file} ${says.en}, but its member ${goMod} needs go ${go}; no go command loads such a workspace`,
            'zh-CN': `${file} ${says['zh-CN']}，但其成员 ${goMod} 要求 go ${go}；任何 go 命令都无法加载这样的工作区`,
        },
        at: { file, ...(line && { line: line.line }) },
        fix: {
            words: {
                en: `Write go ${go} in ${file}.`,
                'zh-CN': `在 ${file} 中写入 go ${go}。`,
            },
            commands: [`go work edit -go=${go}`],
            ...(line && { edits: [{ file, line: line.line, endLine: line.line + 1, newText: `go ${go}\n` }] }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/rules/modules/go-work-malformed.js



/* harmony default export */ const go_work_malformed = (defineRule({
    id: 'go-work-malformed',
    severity: 'error',
    title: { en: 'go.work is malformed', 'zh-CN': 'go.work 格式有误' },
    why: {
        en: 'The go command reads go.work before anything else; while it cannot be parsed, every go command in the workspace fails.',
        'zh-CN': 'go 命令首先读取 go.work；只要它无法解析，工作区里的所有 go 命令都会失败。',
    },
    reads: 'modules',
    diagnose: ({ goWork }) => (goWork?.problem ? [fileProblem(goWork.problem)] : []),
    examples: {
        fires: [
            {
                ...MODULES,
                goWork: {
                    file: 'go.work',
                    problem: { file: 'go.work', line: 3, column: 5, message: 'invalid go version 1.x' },
                },
            },
        ],
        silent: [MODULES, { ...MODULES, goWork: { file: 'go.work' } }],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/failure-output.js
const MOST_LINES = 12;
const MOST_CHARACTERS = 400;
/** The go command's progress, which says nothing about a failure. */
const PROGRESS = /^go: (?:downloading|extracting|finding|found|added|upgraded|downgraded|removed|creating) /u;
/** The lines of a failed go command that say why: no progress, no blank lines, bounded in number and length. */
function relevantLines(failure) {
    const lines = failure.output
        .split(/\r\n|\n|\r/u)
        .map((line) => line.trimEnd())
        .filter((line) => line !== '' && !PROGRESS.test(line));
    const shown = lines.slice(0, MOST_LINES).map((line) => line.slice(0, MOST_CHARACTERS));
    return lines.length > shown.length ? [...shown, `… ${lines.length - shown.length} more lines`] : shown;
}
/** `cmd/a/main.go:7:2: …` or `go.mod:5: …`, also after `go: `; never an absolute path, `..` or a URL. */
const PLACE = /^(?:go: )?(?<file>(?!\/|\.\.|[A-Za-z]:)[^\s:]+\.(?:go|mod|sum|work)):(?<line>\d+)(?::(?<column>\d+))?:/u;
/** The first place that the output names, relative to the repository; undefined when it names none. */
function placeIn(failure) {
    for (const line of relevantLines(failure)) {
        const { file, line: row, column } = PLACE.exec(line)?.groups ?? {};
        if (file === undefined || row === undefined || file.includes('..'))
            continue;
        const path = file.replaceAll('\\', '/').replace(/^\.\//u, '');
        return {
            file: failure.dir === '.' ? path : `${failure.dir}/${path}`,
            line: Number(row),
            ...(column === undefined ? {} : { column: Number(column) }),
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/rules/cache/module-cache-wrong-file.js


const AGAIN = {
    en: { right: ', and downloaded once more', wrong: ', and could not be downloaded once more' },
    'zh-CN': { right: '并已重新下载', wrong: '，但未能重新下载' },
};
/** What came of it, where anything did. */
function again(language, downloaded) {
    return downloaded === undefined ? '' : AGAIN[language][downloaded === '' ? 'right' : 'wrong'];
}
/* harmony default export */ const module_cache_wrong_file = (defineRule({
    id: 'module-cache-wrong-file',
    severity: 'warning',
    title: { en: 'A cached module is not what go.sum says', 'zh-CN': '缓存中的模块与 go.sum 不符' },
    why: {
        en: 'Whoever can write the cache can put another module into it. The file was removed before anything used it, and downloaded once more; the entry itself stays what it is.',
        'zh-CN': '能写入缓存的人可以放入别的内容。该文件在使用前已被删除并重新下载；但缓存条目本身仍未改变。',
    },
    reads: 'moduleCache',
    diagnose: ({ wrong, restored = '' }) => wrong.map(({ path, version, file, expected, actual, downloaded }) => ({
        message: {
            en: `the ${file} of ${path}@${version} in the cache is ${actual}, but should be ${expected}; it was removed${again('en', downloaded)}`,
            'zh-CN': `缓存中 ${path}@${version} 的 ${file} 为 ${actual}，应为 ${expected}；已删除${again('zh-CN', downloaded)}`,
        },
        ...(downloaded && { evidence: relevantLines({ output: downloaded }) }),
        fix: {
            words: {
                en: `Delete the cache entry ${restored} and find out who wrote it.`,
                'zh-CN': `删除缓存条目 ${restored}，并查明是谁写入的。`,
            },
        },
    })),
    examples: {
        fires: [
            {
                outcome: 'hit',
                restored: 'go-preflight-modules-1-0123',
                wrong: [
                    {
                        path: 'example.com/clock',
                        version: 'v0.1.0',
                        file: 'zip',
                        expected: 'h1:1111111111111111111111111111111111111111111=',
                        actual: 'h1:2222222222222222222222222222222222222222222=',
                        downloaded: '',
                    },
                    {
                        path: 'example.com/watch',
                        version: 'v0.2.0',
                        file: 'mod',
                        expected: 'h1:3333333333333333333333333333333333333333333=',
                        actual: 'h1:4444444444444444444444444444444444444444444=',
                        downloaded: 'verifying example.com/watch@v0.2.0/go.mod: checksum mismatch',
                    },
                ],
            },
        ],
        silent: [{ outcome: 'hit', restored: 'go-preflight-modules-1-0123', wrong: [] }],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/modules/module-none.js


/* harmony default export */ const module_none = (defineRule({
    id: 'module-none',
    severity: 'error',
    title: { en: 'There is no module to check', 'zh-CN': '没有可检查的模块' },
    why: {
        en: 'A check that looked at nothing must not pass: most often the working directory or a pattern is misspelt, or the checkout step is missing.',
        'zh-CN': '什么都没检查到就不能算通过：多半是工作目录或模式写错了，或者缺少 checkout 步骤。',
    },
    reads: 'modules',
    diagnose: (fact) => fact.modules.length === 0 ? [fact.patterns.length > 0 ? unmatched(fact) : absent(fact)] : [],
    examples: {
        fires: [
            { ...MODULES, modules: [] },
            { ...MODULES, modules: [], patterns: ['services/*', 'tools'] },
        ],
        silent: [MODULES],
    },
}));
function absent({ searched }) {
    const root = searched === '.';
    return {
        message: {
            en: `there is no go.mod in ${root ? 'the repository' : `${searched} or below it`}, so nothing was checked`,
            'zh-CN': `${root ? '仓库中' : ` ${searched} 及其子目录中`.trimStart()}没有 go.mod，因此什么都没有检查`,
        },
        fix: {
            words: {
                en: 'Check out the repository before this step, or point working-directory at the folder that holds go.mod.',
                'zh-CN': '请在此步骤之前 checkout 仓库，或将 working-directory 指向含有 go.mod 的目录。',
            },
        },
    };
}
function unmatched({ searched, patterns }) {
    const given = patterns.join(', ');
    const under = searched === '.' ? { en: 'the repository', 'zh-CN': '仓库' } : { en: searched, 'zh-CN': ` ${searched} ` };
    return {
        message: {
            en: `the modules input (${given}) leaves no module of ${under.en}, so nothing was checked`,
            'zh-CN': `按 modules 输入（${given}）筛选后，${under['zh-CN']}中没有剩下任何模块，因此什么都没有检查`,
        },
        fix: {
            words: {
                en: 'Correct the patterns; they are matched against the folders of go.mod files, relative to the repository.',
                'zh-CN': '请修正模式；它们与 go.mod 所在目录（相对仓库根目录）进行匹配。',
            },
        },
    };
}

;// CONCATENATED MODULE: ./lib/rules/target-list.js
/** More would hide the message. */
const most = 4;
/** `windows/amd64, windows/arm64 and 3 more targets` */
function targetList(targets, language) {
    const shown = targets.slice(0, most);
    const left = targets.length - shown.length;
    if (language === 'en')
        return `${shown.join(', ')}${left > 0 ? ` and ${left} more targets` : ''}`;
    return `${shown.join('、')}${left > 0 ? ` 等 ${targets.length} 个目标` : ''}`;
}

;// CONCATENATED MODULE: ./lib/rules/targets/target-does-not-compile.js



const ERROR = {
    file: 'store/lock.go',
    line: 12,
    column: 9,
    message: 'cannot use fd (variable of type int) as syscall.Handle value in argument to syscall.Close',
    package: 'example.com/app/store',
    kind: 'types',
    own: true,
};
/* harmony default export */ const target_does_not_compile = (defineRule({
    id: 'target-does-not-compile',
    severity: 'error',
    title: { en: 'A target does not compile', 'zh-CN': '目标无法编译' },
    why: {
        en: 'Whoever builds the module for this GOOS and GOARCH gets this error. It is told once, with all targets that have it.',
        'zh-CN': '为此 GOOS 与 GOARCH 构建该模块时会出现此错误。同一错误只报告一次，并列出所有受影响的目标。',
    },
    reads: 'targets',
    diagnose: (facts) => [...byError(facts).values()].map(({ error, targets, allowed }) => found(error, targets, allowed)),
    examples: {
        fires: [
            [
                { ...TARGET, target: 'windows/amd64', verdict: 'fail', errors: [ERROR] },
                { ...TARGET, target: 'windows/arm64', verdict: 'fail', errors: [ERROR] },
            ],
            [{ ...TARGET, target: 'plan9/386', verdict: 'allowed', errors: [ERROR] }],
            [
                {
                    ...TARGET,
                    verdict: 'fail',
                    errors: [{ ...ERROR, file: '/home/user/go/pkg/mod/example.com/dep@v1.0.0/dep.go', own: false }],
                },
            ],
            [
                {
                    ...TARGET,
                    verdict: 'fail',
                    errors: [{ ...ERROR, file: '', line: 0, column: 0, kind: 'no-files' }],
                },
            ],
        ],
        silent: [[TARGET], [{ ...TARGET, verdict: 'skipped', reason: 'needs an external linker' }]],
    },
}));
/** The same error of several targets counts once. */
function byError(facts) {
    const shared = new Map();
    for (const { target, verdict, errors } of facts)
        for (const error of errors) {
            const key = JSON.stringify([error.file, error.line, error.column, error.message, error.package]);
            const known = shared.get(key) ?? { error, targets: [], allowed: true };
            shared.set(key, known);
            known.targets.push(target);
            known.allowed &&= verdict === 'allowed';
        }
    return shared;
}
function found(error, targets, allowed) {
    const { file, line, column, message, own } = error;
    const where = own || file === '' ? error.package : `${error.package} (${file}:${line}:${column})`;
    return {
        message: {
            en: `${message} · ${targetList(targets, 'en')} · in ${where}`,
            'zh-CN': `${message} · ${targetList(targets, 'zh-CN')} · 位于 ${where}`,
        },
        ...(own && file !== '' && { at: { file, ...(line > 0 && { line }), ...(column > 0 && { column }) } }),
        ...(allowed && { severity: 'notice' }),
    };
}

;// CONCATENATED MODULE: ./lib/rules/targets/target-skipped.js



/* harmony default export */ const target_skipped = (defineRule({
    id: 'target-skipped',
    severity: 'warning',
    title: { en: 'A target was not looked at', 'zh-CN': '目标未被检查' },
    why: {
        en: 'It was asked for, and nobody knows now whether it compiles.',
        'zh-CN': '该目标在检查范围内，但目前无法得知它能否编译。',
    },
    reads: 'targets',
    diagnose: (facts) => {
        const skipped = facts.filter(({ verdict }) => verdict === 'skipped');
        const reasons = [...new Set(skipped.map(({ reason = '' }) => reason))];
        return reasons.map((reason) => {
            const targets = skipped.filter((fact) => (fact.reason ?? '') === reason).map(({ target }) => target);
            return {
                message: {
                    en: `not looked at: ${targetList(targets, 'en')}: ${reason}`,
                    'zh-CN': `未检查：${targetList(targets, 'zh-CN')}：${reason}`,
                },
            };
        });
    },
    examples: {
        fires: [[{ ...TARGET, verdict: 'skipped', reason: 'the type checker was ended after 900 s' }]],
        silent: [[TARGET]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/shell-word.js
/** A repository path as one word of a POSIX shell and never an option: names in a repository are hostile, and commands get copied. */
function shellWord(path) {
    const named = path.startsWith('-') ? `./${path}` : path;
    return /^[\w./@%+=:,-]+$/u.test(named) ? named : `'${named.replaceAll("'", String.raw `'\''`)}'`;
}
/** A command to copy, to be run in a folder of the repository (`.` for its root). */
function commandIn(dir, command) {
    return dir === '.' ? command : `(cd ${shellWord(dir)} && ${command})`;
}

;// CONCATENATED MODULE: ./lib/rules/tidy-changes.js

/** One finding for every change of the kind, where the change is, with the change itself as the mend. */
function eachChange(facts, kind, message) {
    return facts.flatMap((fact) => fact.changes
        .filter((change) => change.kind === kind)
        .map((change) => ({ message: message(change, fact), at: change.at, fix: tidyFix(fact, change) })));
}
/** Beyond so many in one file a report of each is not read, and hides what else there is. */
const mostOfOneFile = 10;
/** As `eachChange`, but a module of which tidy makes many such changes has one finding for all of them, at the first. */
function eachOrAll(facts, kind, message, together) {
    return facts.flatMap((fact) => {
        const changes = fact.changes.filter((change) => change.kind === kind);
        const [first] = changes;
        return first === undefined || changes.length <= mostOfOneFile
            ? eachChange([fact], kind, message)
            : [{ message: together(changes), at: first.at, fix: tidyFix(fact, ...changes) }];
    });
}
/** How to get what tidy writes. Where only go.work resolves the module, `go mod tidy` by itself fails and is not offered. */
function tidyFix(fact, ...changes) {
    const edits = changes.flatMap((change) => change.edits);
    const shared = edits.length > 0 ? { edits } : {};
    if (fact.fromWorkspace.length > 0) {
        return {
            ...shared,
            words: {
                en: 'Apply the patch and commit it; go mod tidy by itself cannot see the modules of go.work.',
                'zh-CN': '应用补丁并提交；单独运行 go mod tidy 看不到 go.work 中的模块。',
            },
        };
    }
    return {
        ...shared,
        words: {
            en: 'Run go mod tidy, or apply the patch, and commit the result.',
            'zh-CN': '运行 go mod tidy 或应用补丁，然后提交结果。',
        },
        commands: [commandIn(fact.module.dir, 'go mod tidy')],
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-directive.js



/* harmony default export */ const tidy_directive = (defineRule({
    id: 'tidy-directive',
    severity: 'error',
    title: {
        en: 'A go.mod line is not what go mod tidy writes',
        'zh-CN': 'go.mod 中有一行与 go mod tidy 的结果不一致',
    },
    why: {
        en: 'go mod tidy rewrites replace, exclude, retract, tool, godebug, ignore and module lines into one canonical form. A line in another form changes as soon as anybody tidies, in a change that is about something else.',
        'zh-CN': 'go mod tidy 会把 replace、exclude、retract、tool、godebug、ignore 和 module 行改写成统一的规范形式。写成别的形式的行，只要有人运行 tidy 就会变化，混进与此无关的改动里。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'directive', (change, fact) => message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'directive',
                at: { file: 'go.mod', line: 11, column: 1, endLine: 11, endColumn: 38 },
                edits: [{ file: 'go.mod', line: 11, endLine: 12, newText: '' }],
                verb: 'exclude',
                from: 'exclude github.com/x/y v1.0.0',
            }),
        ],
        silent: [[TIDY]],
    },
}));
function message({ verb, from, to }, goMod) {
    if (to === undefined) {
        return {
            en: `the ${verb} line "${from ?? ''}" in ${goMod} has no place in a tidy module; go mod tidy removes it`,
            'zh-CN': `${goMod} 中的 ${verb} 行 "${from ?? ''}" 是多余的；go mod tidy 会删除它`,
        };
    }
    if (from === undefined) {
        return {
            en: `${goMod} lacks the ${verb} line "${to}"; go mod tidy adds it`,
            'zh-CN': `${goMod} 缺少 ${verb} 行 "${to}"；go mod tidy 会添加它`,
        };
    }
    return {
        en: `the ${verb} line "${from}" in ${goMod} is not in its canonical form; go mod tidy writes "${to}"`,
        'zh-CN': `${goMod} 中的 ${verb} 行 "${from}" 不是规范形式；go mod tidy 会改写为 "${to}"`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-failed.js




/* harmony default export */ const tidy_failed = (defineRule({
    id: 'tidy-failed',
    severity: 'error',
    title: { en: 'go mod tidy failed', 'zh-CN': 'go mod tidy 失败' },
    why: {
        en: 'Whether the module is tidy could not be found out, because the go command gave up. What it said is shown as evidence.',
        'zh-CN': 'go 命令中途失败，无法判断模块是否整洁。它的输出附在后面作为依据。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts.filter(({ outcome }) => outcome === 'failed').map(failed),
    examples: {
        fires: [
            [
                {
                    ...TIDY,
                    outcome: 'failed',
                    failure: {
                        command: ['go', 'mod', 'tidy'],
                        dir: '.',
                        exitCode: 1,
                        timedOut: false,
                        output: 'go: downloading golang.org/x/text v0.30.0\ngo: example.com/app imports\n\texample.com/gone: cannot find module providing package example.com/gone\n',
                    },
                },
            ],
            [
                {
                    ...TIDY,
                    outcome: 'failed',
                    failure: {
                        command: ['go', 'mod', 'tidy'],
                        dir: '.',
                        exitCode: 1,
                        timedOut: false,
                        output: 'verifying golang.org/x/text@v0.30.0: checksum mismatch\n\tdownloaded: h1:aaa\n\tgo.sum:     h1:bbb\n\nSECURITY ERROR\n',
                    },
                },
            ],
            [
                {
                    ...TIDY,
                    outcome: 'failed',
                    failure: { command: ['go', 'mod', 'tidy'], dir: '.', exitCode: null, timedOut: true, output: '' },
                },
            ],
            [{ ...TIDY, outcome: 'failed' }],
        ],
        silent: [[TIDY]],
    },
}));
function failed(fact) {
    const { module, failure, reason, failedAt } = fact;
    const goSum = module.goMod.replace(/go\.mod$/u, 'go.sum');
    return {
        message: failure ? tidy_failed_message(failure, module.goMod) : unexplained(module.goMod, reason),
        at: (failure && placeIn(failure)) ??
            (failedAt && { file: failedAt.file, line: failedAt.line, column: failedAt.column }) ?? {
            file: failure && contradictsGoSum(failure) ? goSum : module.goMod,
        },
        fix: {
            words: {
                en: 'Mend what the go command names, then run the same command here.',
                'zh-CN': '先解决 go 命令指出的问题，再在此处运行同一命令。',
            },
            commands: [commandIn(module.dir, 'go mod tidy')],
        },
        ...(failure ? { evidence: relevantLines(failure) } : {}),
    };
}
/** After a checksum mismatch go names both hashes, the one that go.sum holds after `go.sum:`. */
function contradictsGoSum(failure) {
    return relevantLines(failure).some((line) => /^\s*go\.sum:\s+h1:/u.test(line));
}
function unexplained(goMod, reason) {
    return {
        en: `go mod tidy for ${goMod} failed${reason === undefined ? '' : `: ${reason}`}`,
        'zh-CN': `为 ${goMod} 运行的 go mod tidy 失败${reason === undefined ? '' : `：${reason}`}`,
    };
}
function tidy_failed_message(failure, goMod) {
    const command = failure.command.join(' ');
    if (failure.timedOut) {
        return {
            en: `${command} for ${goMod} did not finish in time and was stopped`,
            'zh-CN': `为 ${goMod} 运行的 ${command} 超时，已被终止`,
        };
    }
    const why = firstSentence(failure);
    const exit = failure.exitCode;
    return {
        en: `${command} for ${goMod} ${exit === null ? 'was killed or could not start' : `failed with exit code ${exit}`}${why === '' ? '' : `: ${why}`}`,
        'zh-CN': `为 ${goMod} 运行的 ${command} ${exit === null ? '被终止或无法启动' : `失败，退出码 ${exit}`}${why === '' ? '' : `：${why}`}`,
    };
}
/** The first sentence of the output: a line that ends in `imports` or `:` goes on in the next. */
function firstSentence(failure) {
    const sentence = [];
    for (const line of relevantLines(failure)) {
        sentence.push(line.trim().replace(/^go: /u, ''));
        if (!/(?:imports|tested by|requires|:)$/u.test(line))
            break;
    }
    return sentence.join(' ');
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-format.js



/* harmony default export */ const tidy_format = (defineRule({
    id: 'tidy-format',
    severity: 'error',
    title: {
        en: 'The layout of go.mod is not what go mod tidy writes',
        'zh-CN': 'go.mod 的排版与 go mod tidy 的结果不一致',
    },
    why: {
        en: 'Blocks, order, blank lines or comments differ from what go mod tidy writes, although the meaning is the same. go mod tidy -diff can miss this (golang/go#75299), yet the next tidy rewrites the file.',
        'zh-CN': '含义相同，但分块、顺序、空行或注释与 go mod tidy 写出的不同。go mod tidy -diff 可能查不出来（golang/go#75299），而下一次 tidy 还是会改写文件。',
    },
    reads: 'tidy',
    diagnose: (facts) => [
        ...facts.filter(({ outcome, changes }) => outcome === 'drift' && changes.length === 0).map(tidy_format_unexplained),
        ...eachChange(facts, 'format', tidy_format_message),
    ],
    examples: {
        fires: [
            drift({
                kind: 'format',
                at: { file: 'go.mod', line: 5 },
                edits: [{ file: 'go.mod', line: 5, endLine: 7, newText: 'require golang.org/x/text v0.30.0\n' }],
            }),
            drift({
                kind: 'format',
                at: { file: 'go.sum', line: 7 },
                edits: [{ file: 'go.sum', line: 7, endLine: 8, newText: '' }],
                foreign: '<<<<<<< HEAD',
            }),
            drift(),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_format_message({ at: { file }, foreign }) {
    if (foreign !== undefined) {
        return {
            en: `${file} has lines that are no hashes, such as "${foreign}"; go mod tidy removes them`,
            'zh-CN': `${file} 中有不是校验和的行，例如 "${foreign}"；go mod tidy 会删除它们`,
        };
    }
    return {
        en: `${file} means the same but go mod tidy lays it out differently from this line on`,
        'zh-CN': `${file} 含义不变，但从这一行起 go mod tidy 写出的排版不同`,
    };
}
/** Drift is never passed over, also where no kind of change was made out. */
function tidy_format_unexplained(fact) {
    const { goMod } = fact.module;
    return {
        message: {
            en: `go mod tidy writes ${goMod} or its go.sum differently; the patch shows how`,
            'zh-CN': `go mod tidy 写出的 ${goMod} 或对应的 go.sum 与现有内容不同；差异见补丁`,
        },
        at: { file: goMod },
        fix: tidyFix(fact),
    };
}

// EXTERNAL MODULE: ./lib/gomod/module-version.js
var module_version = __webpack_require__(2449);
;// CONCATENATED MODULE: ./lib/rules/forcing.js

/** The half-sentence that names the dependency behind a change; empty when none is known. */
function forcedBy(forcing) {
    if (!forcing)
        return { en: '', 'zh-CN': '' };
    const { path, version, says } = forcing;
    const module = (0,module_version/* isPlaceholderVersion */.Ug)(version) ? path : `${path}@${version}`;
    return { en: ` (${module} says: ${says})`, 'zh-CN': `（${module} 写有：${says}）` };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-go-line.js




/* harmony default export */ const tidy_go_line = (defineRule({
    id: 'tidy-go-line',
    severity: 'error',
    title: { en: 'The go line is not what go mod tidy writes', 'zh-CN': 'go 行与 go mod tidy 的结果不一致' },
    why: {
        en: 'The go line is the oldest Go that may build the module and selects the language version. A dependency with a newer one raises it for everybody who builds this module, so the change should be seen and meant.',
        'zh-CN': 'go 行是允许构建本模块的最低 Go 版本，也决定语言版本。依赖的 go 行更高时，所有构建本模块的人都会被抬高，所以这项改动应当被看到、被确认。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'go-line', (change, fact) => tidy_go_line_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'go-line',
                at: { file: 'go.mod', line: 3, column: 1, endLine: 3, endColumn: 8 },
                edits: [{ file: 'go.mod', line: 3, endLine: 4, newText: 'go 1.24.0\n' }],
                from: '1.22',
                to: '1.24.0',
                forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'go 1.24.0' },
            }),
            drift({
                kind: 'go-line',
                at: { file: 'go.mod', line: 1 },
                edits: [{ file: 'go.mod', line: 2, endLine: 2, newText: '\ngo 1.25.0\n' }],
                to: '1.25.0',
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_go_line_message({ from, to, ...change }, goMod) {
    const cause = forcedBy(change.forcedBy);
    if (to === undefined) {
        return {
            en: `${goMod} says go ${from ?? ''}${cause.en} but go mod tidy removes the line`,
            'zh-CN': `${goMod} 写有 go ${from ?? ''}${cause['zh-CN']}，但 go mod tidy 会删除这一行`,
        };
    }
    if (from === undefined) {
        return {
            en: `${goMod} has no go line, so the go command assumes an old language version; go mod tidy adds go ${to}${cause.en}`,
            'zh-CN': `${goMod} 没有 go 行，go 命令会按很旧的语言版本处理；go mod tidy 会添加 go ${to}${cause['zh-CN']}`,
        };
    }
    return {
        en: `${goMod} says go ${from} but the module needs go ${to}${cause.en}; go mod tidy writes go ${to}`,
        'zh-CN': `${goMod} 写的是 go ${from}，但本模块需要 go ${to}${cause['zh-CN']}；go mod tidy 会改为 go ${to}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-indirect-comment.js



/* harmony default export */ const tidy_indirect_comment = (defineRule({
    id: 'tidy-indirect-comment',
    severity: 'error',
    title: { en: 'A // indirect comment is wrong', 'zh-CN': '// indirect 注释有误' },
    why: {
        en: 'The comment // indirect tells people and update tools which modules this module imports itself. When it is wrong, updates are grouped and reviewed wrongly, and the next go mod tidy changes it.',
        'zh-CN': '// indirect 注释告诉人和升级工具：哪些模块是本模块直接导入的。注释有误时，依赖升级会被错误地分组和评审，而下一次 go mod tidy 会改掉它。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'require-indirect', (change, fact) => tidy_indirect_comment_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'require-indirect',
                at: { file: 'go.mod', line: 6, column: 2, endLine: 6, endColumn: 29 },
                edits: [{ file: 'go.mod', line: 6, endLine: 7, newText: '\tgithub.com/pkg/errors v0.9.1\n' }],
                path: 'github.com/pkg/errors',
                version: 'v0.9.1',
                indirect: false,
                importedAt: { importPath: 'github.com/pkg/errors', file: 'store/open.go', line: 9, column: 2 },
            }),
            drift({
                kind: 'require-indirect',
                at: { file: 'go.mod', line: 7, column: 2, endLine: 7, endColumn: 27 },
                edits: [
                    { file: 'go.mod', line: 7, endLine: 8, newText: '\tgolang.org/x/text v0.30.0 // indirect\n' },
                ],
                path: 'golang.org/x/text',
                version: 'v0.30.0',
                indirect: true,
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_indirect_comment_message({ path, indirect, importedAt }, goMod) {
    if (indirect) {
        return {
            en: `no package of this module imports ${path}, so ${goMod} should mark it // indirect; go mod tidy adds the comment`,
            'zh-CN': `本模块没有任何包直接导入 ${path}，${goMod} 应把它标为 // indirect；go mod tidy 会加上该注释`,
        };
    }
    const site = importedAt && `${importedAt.file}:${importedAt.line}`;
    return {
        en: `${goMod} marks ${path} // indirect but ${site ? `it is imported in ${site}` : 'this module imports it'}; go mod tidy drops the comment`,
        'zh-CN': `${goMod} 把 ${path} 标为 // indirect，但${site ? ` ${site} ` : '本模块'}直接导入了它；go mod tidy 会去掉该注释`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-no-packages.js


/* harmony default export */ const tidy_no_packages = (defineRule({
    id: 'tidy-no-packages',
    severity: 'warning',
    title: { en: 'The module has no Go package', 'zh-CN': '模块中没有任何 Go 包' },
    why: {
        en: 'A module in which go finds no package is tidy whatever it requires. Either its files are missing here (generated, ignored, not checked out, or beyond parsing), or go.mod is not needed.',
        'zh-CN': '如果 go 在模块中找不到任何包，那么无论它依赖什么都算整洁。要么这里缺少源文件（尚未生成、被忽略、未检出或无法解析），要么这个 go.mod 本就多余。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts
        .filter(({ noPackages }) => noPackages === true)
        .map(({ module }) => ({
        message: {
            en: `go finds no package in the module of ${module.goMod}, so nothing was checked`,
            'zh-CN': `go 在 ${module.goMod} 所在的模块中找不到任何包，因此什么也没有检查`,
        },
        at: { file: module.goMod },
        fix: {
            words: {
                en: 'Check out or generate its Go files before this step, or remove go.mod.',
                'zh-CN': '请在此步骤之前检出或生成 Go 源文件，或者删除 go.mod。',
            },
        },
    })),
    examples: { fires: [[{ ...TIDY, noPackages: true }]], silent: [[TIDY]] },
}));

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-not-idempotent.js



/* harmony default export */ const tidy_not_idempotent = (defineRule({
    id: 'tidy-not-idempotent',
    severity: 'warning',
    title: { en: 'go mod tidy does not settle in one run', 'zh-CN': 'go mod tidy 一次运行后仍会再变' },
    why: {
        en: 'Tidying the tidied module changes it again, so applying the first patch leaves a module that is not tidy. It happens when the first run brings in a version whose own requirements change the graph.',
        'zh-CN': '对整理过的模块再次 tidy 还会产生改动，因此只应用第一份补丁得到的模块仍不整洁。常见原因是第一次运行引入的版本自身又改变了模块图。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts
        .filter((fact) => fact.secondPatch !== undefined && fact.secondPatch !== '')
        .map(({ module, secondPatch }) => ({
        message: {
            en: `go mod tidy changes ${module.goMod} or its go.sum again when it is run on its own result`,
            'zh-CN': `在 go mod tidy 自己的结果上再次运行，${module.goMod} 或对应的 go.sum 仍会改变`,
        },
        at: { file: module.goMod },
        fix: {
            words: {
                en: 'Run go mod tidy until it changes nothing more, and commit the result.',
                'zh-CN': '反复运行 go mod tidy 直到不再有改动，然后提交结果。',
            },
            commands: [commandIn(module.dir, 'go mod tidy && go mod tidy')],
        },
        evidence: (secondPatch ?? '').split('\n').filter((line) => /^[-+](?![-+])/u.test(line)),
    })),
    examples: {
        fires: [
            [
                {
                    ...TIDY,
                    outcome: 'drift',
                    secondPatch: '--- a/go.sum\n+++ b/go.sum\n@@ -1 +0,0 @@\n-golang.org/x/text v0.3.0/go.mod h1:…\n',
                },
            ],
        ],
        silent: [[TIDY], [{ ...TIDY, secondPatch: '' }]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-require-missing.js



/* harmony default export */ const tidy_require_missing = (defineRule({
    id: 'tidy-require-missing',
    severity: 'error',
    title: { en: 'A requirement is missing from go.mod', 'zh-CN': 'go.mod 缺少 require' },
    why: {
        en: 'A package is imported, or needed by one that is, and go.mod names no version of its module. The go command refuses to build until somebody adds one, and whoever adds it chooses the version.',
        'zh-CN': '代码（或其依赖）导入了某个包，而 go.mod 没有写明它所属模块的版本。在有人补上之前 go 命令拒绝构建，而补上的人会各自选到不同的版本。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'require-missing', (change, fact) => tidy_require_missing_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'require-missing',
                at: { file: 'go.mod', line: 5 },
                edits: [{ file: 'go.mod', line: 5, endLine: 5, newText: 'require github.com/x/y v1.2.3\n' }],
                path: 'github.com/x/y',
                version: 'v1.2.3',
                indirect: false,
                importedAt: { importPath: 'github.com/x/y', file: 'cmd/a/main.go', line: 7, column: 2 },
            }),
            drift({
                kind: 'require-missing',
                at: { file: 'go.mod', line: 9 },
                edits: [
                    { file: 'go.mod', line: 9, endLine: 9, newText: '\tgolang.org/x/text v0.30.0 // indirect\n' },
                ],
                path: 'golang.org/x/text',
                version: 'v0.30.0',
                indirect: true,
                neededBy: ['github.com/x/y', 'golang.org/x/net/html'],
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_require_missing_message(change, goMod) {
    const { path, version, importedAt, neededBy } = change;
    if (importedAt) {
        const { importPath, file, line } = importedAt;
        const adds = importPath === path ? version : `${path} ${version}`;
        return {
            en: `${importPath} is imported in ${file}:${line} but ${goMod} does not require it; go mod tidy adds ${adds}`,
            'zh-CN': `${file}:${line} 导入了 ${importPath}，但 ${goMod} 中没有对应的 require；go mod tidy 会添加 ${adds}`,
        };
    }
    const comment = change.indirect ? ' // indirect' : '';
    if (neededBy && neededBy.length > 0) {
        const chain = neededBy.join(' → ');
        return {
            en: `${path} is needed through ${chain} but ${goMod} does not require it; go mod tidy adds ${version}${comment}`,
            'zh-CN': `构建经由 ${chain} 需要 ${path}，但 ${goMod} 中没有对应的 require；go mod tidy 会添加 ${version}${comment}`,
        };
    }
    return {
        en: `${path} is needed but ${goMod} does not require it; go mod tidy adds ${version}${comment}`,
        'zh-CN': `构建需要 ${path}，但 ${goMod} 中没有对应的 require；go mod tidy 会添加 ${version}${comment}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-require-unused.js



/* harmony default export */ const tidy_require_unused = (defineRule({
    id: 'tidy-require-unused',
    severity: 'error',
    title: { en: 'go.mod requires a module that nothing needs', 'zh-CN': 'go.mod 中有用不到的 require' },
    why: {
        en: 'A requirement that no package needs still takes part in version selection, is still downloaded by some commands, and shows up in every audit of the dependencies. The next go mod tidy removes it, in whoever’s change that happens to be.',
        'zh-CN': '没有任何包需要的 require 仍会参与版本选择，仍可能被下载，也会出现在每一次依赖审计里。下一次 go mod tidy 会把它删掉，而那多半混在别人的改动里。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'require-unused', ({ path, version }, { module }) => ({
        en: `${module.goMod} requires ${path} ${version} but no package of ${nameOf(module)} or its tests needs it; go mod tidy removes it`,
        'zh-CN': `${module.goMod} 中有 require ${path} ${version}，但 ${nameOf(module)} 的包和测试都用不到它；go mod tidy 会删除`,
    })),
    examples: {
        fires: [
            drift({
                kind: 'require-unused',
                at: { file: 'go.mod', line: 6, column: 2, endLine: 6, endColumn: 29 },
                edits: [{ file: 'go.mod', line: 6, endLine: 7, newText: '' }],
                path: 'github.com/pkg/errors',
                version: 'v0.9.1',
            }),
        ],
        silent: [[TIDY]],
    },
}));
function nameOf(module) {
    return module.path === '' ? module.dir : module.path;
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-require-version.js




/* harmony default export */ const tidy_require_version = (defineRule({
    id: 'tidy-require-version',
    severity: 'error',
    title: {
        en: 'go.mod names another version than the build uses',
        'zh-CN': 'go.mod 写的版本不是构建实际使用的版本',
    },
    why: {
        en: 'Go builds with the highest version that anything in the module graph requires. When go.mod says a lower one, readers and tools are misled, and the go command asks for an update before it builds.',
        'zh-CN': 'Go 使用模块图中要求的最高版本进行构建。go.mod 写得更低时，读者和工具都会被误导，而且 go 命令会先要求更新 go.mod 才肯构建。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'require-version', (change, fact) => tidy_require_version_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'require-version',
                at: { file: 'go.mod', line: 6, column: 2, endLine: 6, endColumn: 27 },
                edits: [{ file: 'go.mod', line: 6, endLine: 7, newText: '\tgolang.org/x/text v0.30.0\n' }],
                path: 'golang.org/x/text',
                from: 'v0.3.0',
                to: 'v0.30.0',
                forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'require golang.org/x/text v0.30.0' },
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_require_version_message({ path, from, to, ...change }, goMod) {
    const cause = forcedBy(change.forcedBy);
    return {
        en: `${goMod} requires ${path} ${from} but the build uses ${to}${cause.en}; go mod tidy writes ${to}`,
        'zh-CN': `${goMod} 要求 ${path} ${from}，但构建使用的是 ${to}${cause['zh-CN']}；go mod tidy 会改为 ${to}`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-skipped.js


/* harmony default export */ const tidy_skipped = (defineRule({
    id: 'tidy-skipped',
    severity: 'warning',
    title: { en: 'A module was not checked for tidiness', 'zh-CN': '有模块未做整洁检查' },
    why: {
        en: 'A check that did not look is not a pass: nothing is known about this module.',
        'zh-CN': '没有检查不等于通过：这个模块的情况未知。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts
        .filter((fact) => fact.outcome === 'skipped')
        .map(({ module, reason }) => ({
        message: {
            en: `${module.goMod} was not checked for tidiness${reason === undefined ? '' : `: ${reason}`}`,
            'zh-CN': `${module.goMod} 未做整洁检查${reason === undefined ? '' : `：${reason}`}`,
        },
        at: { file: module.goMod },
    })),
    examples: {
        fires: [[{ ...TIDY, outcome: 'skipped', reason: 'Go 1.13 has no -modfile' }]],
        silent: [[TIDY]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/module-versions.js
/** How many are named where there are many. */
const named = 3;
/** `12 module versions (a v1.0.0, b v1.0.0, c v1.0.0 and 9 more)`, for more than three. */
function moduleVersions(all) {
    const first = all.slice(0, named).map(({ path, version }) => `${path} ${version}`);
    const left = all.length - first.length;
    return {
        en: `${all.length} module versions (${first.join(', ')} and ${left} more)`,
        'zh-CN': `${all.length} 个模块版本（${first.join('、')} 等）`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-sum-missing.js




/* harmony default export */ const tidy_sum_missing = (defineRule({
    id: 'tidy-sum-missing',
    severity: 'error',
    title: { en: 'go.sum lacks a hash', 'zh-CN': 'go.sum 缺少校验和' },
    why: {
        en: 'go.sum holds the hash of everything the build downloads. Where a line is missing the go command stops ("missing go.sum entry"), and nothing pins what is downloaded until somebody adds it.',
        'zh-CN': 'go.sum 记录构建所下载的一切内容的校验和。缺少某一行时 go 命令会停下来（missing go.sum entry），而在有人补上之前，下载到的内容没有任何约束。',
    },
    reads: 'tidy',
    diagnose: (facts) => [
        ...facts.flatMap(newFile),
        ...eachOrAll(facts.map(existingOnly), 'sum-missing', missing, manyMissing),
    ],
    examples: {
        fires: [
            drift({
                kind: 'sum-missing',
                at: { file: 'go.sum', line: 3 },
                edits: [
                    {
                        file: 'go.sum',
                        line: 3,
                        endLine: 3,
                        newText: 'golang.org/x/text v0.30.0/go.mod h1:yDdHFIX9t+tORqspjENWgzaCVXgk0yYnYuSZ8UzzBVM=\n',
                    },
                ],
                path: 'golang.org/x/text',
                version: 'v0.30.0',
                lines: ['golang.org/x/text v0.30.0/go.mod h1:yDdHFIX9t+tORqspjENWgzaCVXgk0yYnYuSZ8UzzBVM='],
                newFile: false,
            }),
            drift({
                kind: 'sum-missing',
                at: { file: 'go.mod', line: 1 },
                edits: [],
                path: 'golang.org/x/text',
                version: 'v0.30.0',
                lines: ['golang.org/x/text v0.30.0 h1:…', 'golang.org/x/text v0.30.0/go.mod h1:…'],
                newFile: true,
            }),
        ],
        silent: [[TIDY]],
    },
}));
function missing({ at, path, version, lines }) {
    const what = hashed(lines);
    return {
        en: `${at.file} has no hash of ${what.en}${path} ${version}; go mod tidy adds ${lines.length === 1 ? 'it' : `${lines.length} lines`}`,
        'zh-CN': `${at.file} 中没有 ${path} ${version} ${what['zh-CN']}校验和；go mod tidy 会添加 ${lines.length} 行`,
    };
}
function manyMissing(changes) {
    const [file, what] = [changes[0]?.at.file ?? '', moduleVersions(changes)];
    const lines = changes.reduce((count, change) => count + change.lines.length, 0);
    return {
        en: `${file} lacks hashes of ${what.en}; go mod tidy adds ${lines} lines`,
        'zh-CN': `${file} 缺少 ${what['zh-CN']}的校验和；go mod tidy 会添加 ${lines} 行`,
    };
}
/** Only a module's go.mod is hashed where nothing of its packages is needed. */
function hashed(lines) {
    const onlyGoMod = lines.length > 0 && lines.every((line) => /\/go\.mod\s/u.test(line));
    return onlyGoMod ? { en: 'the go.mod of ', 'zh-CN': '的 go.mod ' } : { en: '', 'zh-CN': '的' };
}
/** One finding for a go.sum that is not there, however many lines it would have. */
function newFile(fact) {
    const changes = sumMissing(fact).filter((change) => change.newFile);
    const [first] = changes;
    if (!first)
        return [];
    const lines = changes.reduce((count, change) => count + change.lines.length, 0);
    const sum = fact.module.goMod.replace(/go\.mod$/u, 'go.sum');
    return [
        {
            message: {
                en: `${sum} does not exist, so nothing pins what the build downloads; go mod tidy writes it (${lines} lines)`,
                'zh-CN': `${sum} 不存在，构建下载的内容没有任何约束；go mod tidy 会生成它（共 ${lines} 行）`,
            },
            at: first.at,
            fix: tidyFix(fact, ...changes),
        },
    ];
}
function existingOnly(fact) {
    return {
        ...fact,
        changes: fact.changes.filter((change) => change.kind !== 'sum-missing' || !change.newFile),
    };
}
function sumMissing(fact) {
    return fact.changes.filter((change) => change.kind === 'sum-missing');
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-sum-stale.js




/* harmony default export */ const tidy_sum_stale = (defineRule({
    id: 'tidy-sum-stale',
    severity: 'error',
    title: { en: 'go.sum has a hash that nothing needs', 'zh-CN': 'go.sum 中有用不到的校验和' },
    why: {
        en: 'Hashes of versions that the build no longer uses are harmless to the build but hide what it depends on: scanners that read go.sum report them, and the next go mod tidy removes them in an unrelated change.',
        'zh-CN': '构建不再使用的版本的校验和不影响构建，却掩盖了真实的依赖：读取 go.sum 的扫描器会误报，下一次 go mod tidy 又会在无关的改动里删掉它们。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachOrAll(facts, 'sum-stale', stale, manyStale),
    examples: {
        fires: [
            drift({
                kind: 'sum-stale',
                at: { file: 'go.sum', line: 1, endLine: 2 },
                edits: [{ file: 'go.sum', line: 1, endLine: 3, newText: '' }],
                path: 'golang.org/x/text',
                version: 'v0.3.0',
                lines: ['golang.org/x/text v0.3.0 h1:…', 'golang.org/x/text v0.3.0/go.mod h1:…'],
            }),
        ],
        silent: [[TIDY]],
    },
}));
function stale({ at, path, version, lines }) {
    const one = lines.length === 1;
    return {
        en: `${at.file} still has ${one ? 'a hash' : `${lines.length} hashes`} of ${path} ${version}, which the build does not use; go mod tidy removes ${one ? 'it' : 'them'}`,
        'zh-CN': `${at.file} 仍有 ${path} ${version} 的 ${lines.length} 行校验和，但构建用不到它；go mod tidy 会删除`,
    };
}
function manyStale(changes) {
    const [file, what] = [changes[0]?.at.file ?? '', moduleVersions(changes)];
    const lines = changes.reduce((count, change) => count + change.lines.length, 0);
    return {
        en: `${file} still has hashes of ${what.en} that the build does not use; go mod tidy removes ${lines} lines`,
        'zh-CN': `${file} 仍有 ${what['zh-CN']}的校验和，但构建用不到它们；go mod tidy 会删除 ${lines} 行`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-toolchain-line.js




/* harmony default export */ const tidy_toolchain_line = (defineRule({
    id: 'tidy-toolchain-line',
    severity: 'error',
    title: {
        en: 'The toolchain line is not what go mod tidy writes',
        'zh-CN': 'toolchain 行与 go mod tidy 的结果不一致',
    },
    why: {
        en: 'The toolchain line suggests which Go release to use at least. One that says nothing beyond the go line makes go build ask for an update of go.mod; a Go older than 1.25 writes its own name there whenever it raises the go line, which should be seen in review.',
        'zh-CN': 'toolchain 行建议至少使用哪个 Go 发行版。与 go 行重复的 toolchain 行会让 go build 要求更新 go.mod；而 1.25 之前的 Go 每次抬高 go 行时都会把自己的版本写进 toolchain 行，这类改动应在评审时被看到。',
    },
    reads: 'tidy',
    diagnose: (facts) => eachChange(facts, 'toolchain-line', (change, fact) => tidy_toolchain_line_message(change, fact.module.goMod)),
    examples: {
        fires: [
            drift({
                kind: 'toolchain-line',
                at: { file: 'go.mod', line: 5, column: 1, endLine: 5, endColumn: 19 },
                edits: [{ file: 'go.mod', line: 4, endLine: 6, newText: '' }],
                from: 'go1.25.0',
            }),
            drift({
                kind: 'toolchain-line',
                at: { file: 'go.mod', line: 3 },
                edits: [{ file: 'go.mod', line: 4, endLine: 4, newText: '\ntoolchain go1.24.4\n' }],
                to: 'go1.24.4',
                forcedBy: { path: 'golang.org/x/net', version: 'v0.46.0', says: 'go 1.24.0' },
            }),
        ],
        silent: [[TIDY]],
    },
}));
function tidy_toolchain_line_message({ from, to, ...change }, goMod) {
    if (to === undefined) {
        const cause = forcedBy(change.forcedBy);
        return {
            en: `toolchain ${from ?? ''} in ${goMod} adds nothing to the go line${cause.en}; go mod tidy removes it`,
            'zh-CN': `${goMod} 中的 toolchain ${from ?? ''} 没有在 go 行之外增加任何要求${cause['zh-CN']}；go mod tidy 会删除它`,
        };
    }
    const occasion = raisingGoLine(change.forcedBy);
    if (from === undefined) {
        return {
            en: `${goMod} has no toolchain line; ${occasion.en}go mod tidy adds toolchain ${to}`,
            'zh-CN': `${goMod} 没有 toolchain 行；go mod tidy ${occasion['zh-CN']}会添加 toolchain ${to}`,
        };
    }
    return {
        en: `${goMod} says toolchain ${from}; ${occasion.en}go mod tidy writes toolchain ${to}`,
        'zh-CN': `${goMod} 写的是 toolchain ${from}；go mod tidy ${occasion['zh-CN']}会改为 toolchain ${to}`,
    };
}
/** No module asks for the toolchain line: a Go older than 1.25 writes its own name when it raises the go line. */
function raisingGoLine(forcing) {
    if (!forcing)
        return { en: '', 'zh-CN': '' };
    const cause = forcedBy(forcing);
    return {
        en: `as it raises the go line${cause.en}, `,
        'zh-CN': `在抬高 go 行${cause['zh-CN']}的同时`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-untracked.js



/* harmony default export */ const tidy_untracked = (defineRule({
    id: 'tidy-untracked',
    severity: 'error',
    title: { en: 'git does not know a module file', 'zh-CN': '模块文件未纳入 git' },
    why: {
        en: 'The file is in this folder but not in the repository: a fresh clone, and with it CI and every colleague, builds without it.',
        'zh-CN': '这个文件只在当前目录里，不在仓库中：全新的克隆（CI 和每一位同事）构建时都没有它。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts.flatMap((fact) => fact.changes
        .filter((change) => change.kind === 'untracked')
        .map(({ at, file }) => ({
        message: {
            en: `${file} is there but git does not track it, so a fresh clone builds without it`,
            'zh-CN': `${file} 存在，但 git 没有跟踪它，全新的克隆在构建时会缺少它`,
        },
        at,
        fix: {
            words: { en: 'Add the file to git and commit it.', 'zh-CN': '把该文件加入 git 并提交。' },
            commands: [`git add ${shellWord(file)}`],
        },
    }))),
    examples: {
        fires: [drift({ kind: 'untracked', at: { file: 'go.sum', line: 1 }, edits: [], file: 'go.sum' })],
        silent: [[TIDY]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-work-sum-missing.js


/* harmony default export */ const tidy_work_sum_missing = (defineRule({
    id: 'tidy-work-sum-missing',
    severity: 'error',
    title: { en: 'go.work.sum lacks a hash', 'zh-CN': 'go.work.sum 缺少校验和' },
    why: {
        en: 'Building in the workspace needs hashes that no module’s go.sum has; they belong into go.work.sum. Without them every go command in the workspace writes the file anew, and nothing pins what it downloads.',
        'zh-CN': '在工作区中构建需要一些校验和，而各模块的 go.sum 里都没有；它们应记录在 go.work.sum 中。缺少时，工作区里的每个 go 命令都会重新写这个文件，下载的内容也没有任何约束。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts.flatMap((fact) => fact.changes
        .filter((change) => change.kind === 'work-sum-missing')
        .map(({ at, lines, newFile, edits }) => ({
        message: newFile
            ? {
                en: `${at.file} does not exist but the workspace needs ${counted(lines)} that no go.sum has; the go command writes it`,
                'zh-CN': `${at.file} 不存在，而工作区需要 ${lines.length} 行各 go.sum 都没有的校验和；go 命令会生成它`,
            }
            : {
                en: `${at.file} lacks ${counted(lines)} that the workspace needs and no go.sum has; the go command adds ${lines.length === 1 ? 'it' : 'them'}`,
                'zh-CN': `${at.file} 缺少工作区需要的 ${lines.length} 行校验和（各 go.sum 中也没有）；go 命令会添加`,
            },
        at,
        fix: {
            words: {
                en: 'Build the workspace, or apply the patch, and commit go.work.sum.',
                'zh-CN': '构建一次工作区或应用补丁，然后提交 go.work.sum。',
            },
            ...(edits.length > 0 ? { edits } : {}),
        },
    }))),
    examples: {
        fires: [
            drift({
                kind: 'work-sum-missing',
                at: { file: 'go.work.sum', line: 1 },
                edits: [
                    { file: 'go.work.sum', line: 1, endLine: 1, newText: 'golang.org/x/text v0.30.0/go.mod h1:…\n' },
                ],
                lines: ['golang.org/x/text v0.30.0/go.mod h1:…'],
                newFile: false,
            }),
            drift({
                kind: 'work-sum-missing',
                at: { file: 'go.work.sum' },
                edits: [],
                lines: ['golang.org/x/text v0.30.0/go.mod h1:…', 'golang.org/x/net v0.46.0/go.mod h1:…'],
                newFile: true,
            }),
        ],
        silent: [[TIDY]],
    },
}));
function counted(lines) {
    return lines.length === 1 ? '1 hash' : `${lines.length} hashes`;
}

;// CONCATENATED MODULE: ./lib/rules/tidy/tidy-workspace-only.js


/* harmony default export */ const tidy_workspace_only = (defineRule({
    id: 'tidy-workspace-only',
    severity: 'notice',
    title: { en: 'A module resolves only inside go.work', 'zh-CN': '模块只能在 go.work 内解析' },
    why: {
        en: 'The module needs modules that only go.work provides, so it builds in this workspace and nowhere else: go install of it, or requiring it from another repository, fails. It was judged with the workspace’s modules in their place.',
        'zh-CN': '该模块依赖的某些模块只由 go.work 提供，因此只能在这个工作区里构建：对它执行 go install，或在别的仓库里 require 它，都会失败。这里是用工作区中的模块代入后判断的。',
    },
    reads: 'tidy',
    diagnose: (facts) => facts
        .filter((fact) => fact.fromWorkspace.length > 0)
        .map(({ module, fromWorkspace }) => ({
        message: {
            en: `${module.goMod} needs ${fromWorkspace.join(', ')}, which only go.work provides; outside this workspace the module does not build`,
            'zh-CN': `${module.goMod} 需要的 ${fromWorkspace.join('、')} 只由 go.work 提供；离开这个工作区该模块无法构建`,
        },
        at: { file: module.goMod },
        fix: {
            words: {
                en: 'If others are to use the module, require a published version of it or add a replace line to go.mod.',
                'zh-CN': '若该模块要给他人使用，请 require 一个已发布的版本，或在 go.mod 中加上 replace。',
            },
        },
    })),
    examples: {
        fires: [[{ ...TIDY, fromWorkspace: ['example.com/lib'] }]],
        silent: [[TIDY]],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/toolchain/toolchain-unverified.js


/* harmony default export */ const toolchain_unverified = (defineRule({
    id: 'toolchain-unverified',
    severity: 'warning',
    title: { en: 'Go was installed without a checksum', 'zh-CN': '安装的 Go 未经校验' },
    why: {
        en: 'A mirror or a machine on the way could have changed the archive, and with it everything it builds. It could not be compared with a published SHA-256 or the checksum database.',
        'zh-CN': '镜像或途中的任何机器都可能改动这个归档，进而影响它构建的一切。它没有能够对照的 SHA-256，也没有经过校验和数据库验证。',
    },
    reads: 'toolchain',
    diagnose: ({ verified, version, spec, origin }) => {
        const from = origin ?? '?';
        return verified === 'none'
            ? [
                {
                    message: {
                        en: `Go ${version ?? spec} came from ${from} and no published checksum was there to compare it with`,
                        'zh-CN': `Go ${version ?? spec} 来自 ${from}，没有已公布的校验和可供比对`,
                    },
                    fix: {
                        words: {
                            en: 'Use a mirror that also serves the release index with SHA-256 sums, or a release that has one.',
                            'zh-CN': '请使用同时提供含 SHA-256 的发行索引的镜像，或选择有校验和的发行版。',
                        },
                    },
                },
            ]
            : [];
    },
    examples: {
        fires: [{ ...TOOLCHAIN, verified: 'none' }],
        silent: [TOOLCHAIN, { ...TOOLCHAIN, verified: 'trusted' }],
    },
}));

;// CONCATENATED MODULE: ./lib/rules/registry.gen.js





































/** Every rule, by id. */
const RULES = [
    build_cache_refused,
    check_broken,
    folder_unreadable,
    go_gotoolchain_conflict,
    go_mod_malformed,
    go_no_build_for_newest,
    go_patch_behind,
    go_too_old,
    go_toolchain_auto_blocked,
    go_toolchain_language_version,
    go_toolchain_line_redundant,
    go_toolchain_suffix,
    go_version_yaml_number,
    go_work_behind_member,
    go_work_malformed,
    module_cache_wrong_file,
    module_none,
    target_does_not_compile,
    target_skipped,
    tidy_directive,
    tidy_failed,
    tidy_format,
    tidy_go_line,
    tidy_indirect_comment,
    tidy_no_packages,
    tidy_not_idempotent,
    tidy_require_missing,
    tidy_require_unused,
    tidy_require_version,
    tidy_skipped,
    tidy_sum_missing,
    tidy_sum_stale,
    tidy_toolchain_line,
    tidy_untracked,
    tidy_work_sum_missing,
    tidy_workspace_only,
    toolchain_unverified,
];

;// CONCATENATED MODULE: ./lib/make-report.js


const make_report_URGENCY = { error: 3, warning: 2, notice: 1, never: 4 };
/** Judges what the checks saw and puts it all into the one model behind every renderer. */
function makeReport(facts, { timings, elapsed }, config) {
    const { modules, toolchain, tidy = [] } = facts;
    const findings = judge(facts, RULES, config.language);
    const failing = findings.some(({ severity }) => make_report_URGENCY[severity] >= make_report_URGENCY[config.failOn]);
    return {
        schema: 'go-preflight/report/v1',
        verdict: failing ? 'unsound' : 'sound',
        findings,
        modules: (modules?.modules ?? []).map((module) => moduleReport(module, tidy)),
        toolchain: toolchain ?? null,
        targets: facts.targets ?? [],
        moduleCache: facts.moduleCache ?? null,
        buildCache: facts.buildCache ?? null,
        timings,
        milliseconds: elapsed,
        skipped: skipped(config, toolchain),
        patch: tidy.map(({ patch }) => patch).join(''),
    };
}
function moduleReport({ dir, path }, tidy) {
    const judged = tidy.find(({ module }) => module.dir === dir);
    return { dir, path, tidy: judged?.outcome ?? 'skipped' };
}
/** What was not looked at, and why: never left to be guessed from what is missing. */
function skipped(config, toolchain) {
    const entries = [];
    if (!config.checks.includes('tidy'))
        entries.push({ check: 'tidy', reason: 'left out by checks or skip' });
    else if (toolchain?.refused !== undefined)
        entries.push({ check: 'tidy', reason: `Go ${toolchain.refused} is too old for the module` });
    return entries;
}


/***/ })

};
