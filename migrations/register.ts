// Every migration in the order in which it runs. A migration that has been released is never changed;
// there is no way back, only a further migration.
import type { Migration } from 'kysely';
import * as reference from './0001-reference.ts';
import * as returns from './0002-returns.ts';
import * as snapshots from './0003-snapshots.ts';
import * as people from './0004-people.ts';
import * as drafts from './0005-drafts.ts';
import * as audit from './0006-audit.ts';
import * as review from './0007-review.ts';
import * as reminders from './0008-reminders.ts';
import * as setAside from './0009-set-aside.ts';
import * as publication from './0010-publication.ts';
import * as renditions from './0011-renditions.ts';
import * as lettersAgain from './0012-letters-again.ts';
import * as conversation from './0013-conversation.ts';
import * as withdraw from './0014-withdraw.ts';
import * as names from './0015-names.ts';
import * as team from './0016-team.ts';
import * as evidence from './0017-evidence.ts';
import * as unsentReplies from './0018-unsent-replies.ts';
import * as approvalLetters from './0019-approval-letters.ts';
import * as evidenceByLink from './0020-evidence-by-link.ts';
import * as editionTexts from './0021-edition-texts.ts';
import * as signedEvidence from './0022-signed-evidence.ts';
import * as projects from './0023-projects.ts';
import * as polls from './0024-polls.ts';
import * as feedback from './0025-feedback.ts';
import * as editionDocuments from './0027-edition-documents.ts';
import * as removedProjects from './0028-removed-projects.ts';

export const migrations: Record<string, Migration> = {
  '0001-reference': reference,
  '0002-returns': returns,
  '0003-snapshots': snapshots,
  '0004-people': people,
  '0005-drafts': drafts,
  '0006-audit': audit,
  '0007-review': review,
  '0008-reminders': reminders,
  '0009-set-aside': setAside,
  '0010-publication': publication,
  '0011-renditions': renditions,
  '0012-letters-again': lettersAgain,
  '0013-conversation': conversation,
  '0014-withdraw': withdraw,
  '0015-names': names,
  '0016-team': team,
  '0017-evidence': evidence,
  '0018-unsent-replies': unsentReplies,
  '0019-approval-letters': approvalLetters,
  '0020-evidence-by-link': evidenceByLink,
  '0021-edition-texts': editionTexts,
  '0022-signed-evidence': signedEvidence,
  '0023-projects': projects,
  '0024-polls': polls,
  '0025-feedback': feedback,
  '0027-edition-documents': editionDocuments,
  '0028-removed-projects': removedProjects,
};
