// `npm run import`: a folder of workbooks and JSON documents into drafts or submissions.
import { run } from './command/command.ts';
import { importFolder } from './import/import-folder.ts';

await run(importFolder);
