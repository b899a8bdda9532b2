import { describe, expect, it } from 'vitest';
import { questionsToShow } from '../../../src/pages/questions/answers-view.ts';
import { municipal2026 } from '../../../src/survey/editions/2026.ts';
import { place } from '../../../src/survey/finding.ts';

describe('The answers of a section as people read them', () => {
  const section = municipal2026.sections.participants;
  const shown = (reason: string) =>
    questionsToShow(section, [
      { place: place('participants', 'counted'), value: 'yes' },
      { place: place('participants', 'reason_not_counted'), value: reason },
    ]).map(([question]) => question);

  it('leave out a question that is not asked, unless something was answered', () => {
    expect(shown('')).not.toContain('reason_not_counted');
    expect(shown('Nav kas skaita')).toContain('reason_not_counted');
  });
});
