// The profile of one municipality or planning region: a heading, key figures, the sections of its return.
import { formatNumber, UNKNOWN } from '../../language/number-format.ts';
import { workloads } from '../../survey/code-lists.ts';
import type { MunicipalReturn, RegionalReturn, Return } from '../../survey/editions.ts';
import { answersOf, type Form, isKnown } from '../../survey/form.ts';
import { regions, type Territory } from '../../survey/territories.ts';
import type { Block, HeadingBlock, KeyFiguresBlock } from '../block.ts';
import type { Footnotes } from './footnotes.ts';
import { capitalised, text } from './inline.ts';
import { profileSection } from './profile-section.ts';
import { decimalText } from './scalar-answer.ts';

/** Where a profile is found by references and bookmarks. */
export function profileId(code: string): string {
  return `profils-${code}`;
}

/** `facts` tell of the territory itself, where the ministry knows it. */
export function municipalProfile(
  territory: Territory,
  ret: MunicipalReturn | null,
  form: Form,
  notes: Footnotes,
  facts: readonly Block[] = [],
): Block[] {
  const heading: HeadingBlock = {
    kind: 'heading',
    id: profileId(territory.code),
    level: 2,
    text: territory.authority,
    inContents: true,
  };
  const region = {
    kind: 'paragraph',
    style: 'note',
    content: [text(`${regions[territory.region].authority} · ATVK ${territory.code}`)],
  } as const;
  if (ret === null) return [heading, region, ...facts, noReturn('Pašvaldība iesniegumu nav sniegusi.')];
  return [heading, region, keyFigures(ret), ...facts, ...sections(form, ret, notes)];
}

export function regionalProfile(
  code: keyof typeof regions,
  ret: RegionalReturn | null,
  form: Form,
  notes: Footnotes,
): Block[] {
  const heading: HeadingBlock = {
    kind: 'heading',
    id: profileId(code),
    level: 2,
    text: regions[code].authority,
    inContents: ret !== null,
  };
  return [
    heading,
    ...(ret === null ? [noReturn('Reģions iesniegumu nav sniedzis.')] : sections(form, ret, notes)),
  ];
}

function noReturn(sentence: string): Block {
  return { kind: 'paragraph', content: [text(sentence, 'emphasis')] };
}

function sections(form: Form, ret: Return, notes: Footnotes): Block[] {
  const answers = ret.sections as { readonly [id: string]: object };
  return Object.entries(form.sections).map(([id, section]) =>
    profileSection(section, answers[id] ?? {}, notes),
  );
}

/** What a reader looks for first. An unknown is named, never shown as zero. */
function keyFigures(ret: MunicipalReturn): KeyFiguresBlock {
  const coordination = answersOf(ret.sections.coordination);
  const participants = answersOf(ret.sections.participants);
  const permits = answersOf(ret.sections.permits);
  const projects = answersOf(ret.sections.projects);
  const count = (value: number | null | undefined) => (value == null ? UNKNOWN : formatNumber(value));
  const estimate = participants?.certainty === 'estimate' && participants.total !== null ? '~ ' : '';
  return {
    kind: 'key_figures',
    figures: [
      { label: 'koordinatora slodze', value: workloadText(coordination) },
      { label: 'iesaistītie iedzīvotāji', value: `${estimate}${count(participants?.total)}` },
      { label: 'izsniegtās atļaujas', value: count(permits?.issued) },
      {
        label: 'projekti',
        value: count(projects?.projects.length ?? (isKnown(ret.sections.projects) ? 0 : null)),
      },
    ],
  };
}

function workloadText(
  coordination: { readonly workload: keyof typeof workloads; readonly fte: number | null } | null,
): string {
  if (coordination === null) return UNKNOWN;
  if (coordination.fte !== null) return decimalText(coordination.fte);
  return coordination.workload === 'none' ? 'nav' : capitalised(workloads[coordination.workload].lv);
}
