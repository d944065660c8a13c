import { defineRule } from '../../core/rule.ts';
import { TOOLCHAIN } from '../example-facts.ts';
import { eachRemark } from '../toolchain-remarks.ts';

export default defineRule({
  id: 'go-toolchain-line-redundant',
  severity: 'warning',
  title: { en: 'The toolchain line says nothing new', 'zh-CN': 'toolchain 行是多余的' },
  why: {
    en: 'A toolchain line of default, or equal to the go line, is not how the go command writes the file: go build stops with "updates to go.mod needed", and go mod tidy removes the line.',
    'zh-CN':
      'toolchain 写成 default 或与 go 行相同，都不是 go 命令会写出的形式：go build 会以 "updates to go.mod needed" 停下，go mod tidy 则会删除这一行。',
  },
  reads: 'toolchain',
  diagnose: (fact) =>
    eachRemark(fact, 'toolchain-line-redundant', ({ name }) => ({
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
});
