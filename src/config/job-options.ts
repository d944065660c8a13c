import type { Option } from './option.ts';

/** What GitHub fills in. It does so for main and again for post. */
export const JOB_OPTIONS = [
  {
    name: 'matrix',
    type: 'string',
    jobOnly: true,
    default: '${{ toJSON(matrix) }}',
    help: {
      en: "Leave it alone: GitHub fills in the job's row of the matrix, so that each row has a build cache of its own.",
      'zh-CN': '请勿设置：由 GitHub 填入作业在矩阵中的取值，使每一项各有自己的构建缓存。',
    },
  },
  {
    name: 'job-status',
    type: 'string',
    jobOnly: true,
    default: '${{ job.status }}',
    help: {
      en: 'Leave it alone: GitHub fills in how the job went, so that only what a job has built to its end is saved.',
      'zh-CN': '请勿设置：由 GitHub 填入作业的结果，使得只有成功完成的作业才会保存构建结果。',
    },
  },
] as const satisfies readonly Option[];
