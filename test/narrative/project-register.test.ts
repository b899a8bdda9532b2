import { expect, it } from 'vitest';
import { projectRegister } from '../../src/aggregate/project-register.ts';
import { projectRegisterSentences } from '../../src/narrative/project-register.ts';
import { checkProject } from '../../src/survey/project-document.ts';
import { answersOf } from '../projects/sample-project.ts';

function registered(dates: { readonly start?: string; readonly end?: string }) {
  const basics = { title: 'Zaļākas izvēles', programme: 'nordplus', ...dates };
  const { sections: document } = checkProject(answersOf({ basics }));
  if (document === null) throw new Error('The sample is no project');
  return { territory: 'LV0005000', document };
}

const ended = registered({ start: '2023-10-01', end: '2024-11-30' });
const running = registered({ start: '2024-10-01' });
const undated = registered({});

it.each([
  [[ended, undated], 'Norises laiks zināms 1 no 2 projektiem; 2025. gadā nenorisinājās neviens no tiem.'],
  [[ended, running], 'Norises laiks zināms 2 no 2 projektiem; 2025. gadā norisinājās 1 no tiem.'],
  [[undated], 'Norises laiks nav zināms nevienam no tiem.'],
])('claims of a year only what the known dates tell', (projects, sentence) => {
  expect(projectRegisterSentences(projectRegister(projects, 2025), 2025)[1]).toBe(sentence);
});
