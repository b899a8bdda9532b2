// The one runner of all commands: reads the arguments, answers --help, and turns what goes wrong into a
// message on standard error and an exit code. A command is a value; its script hands it to `run`.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { Problem, problems } from '../../src/problem.ts';
import { type Progress, progressOn } from './progress.ts';
import { cannotWrite } from './write-atomically.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: boolean; strict: true; args: string[] }>
>;

export interface CommandArguments<O extends Options> {
  readonly values: Parsed<O>['values'];
  /** What stands without a name, such as a file; empty where the command takes none. */
  readonly positionals: readonly string[];
  readonly progress: Progress;
}

export interface Command<O extends Options> {
  /** All that `--help` prints: what the command does, how it is called, its options. */
  readonly help: string;
  readonly options: O;
  /** How many arguments without a name the command takes; none where left out. */
  readonly positionals?: number;
  readonly run: (given: CommandArguments<O>) => Promise<void>;
}

/** Keeps the types of the options, so that `values` knows which of them are text and which are flags. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}

/**
 * A command ends before optimised code pays off, of the embedded database (WebAssembly) and of its own: without these
 * settings of V8 a report takes 1.5 times the processor time.
 */
function compileLittle(): void {
  setFlagsFromString('--no-wasm-dynamic-tiering');
  setFlagsFromString('--no-wasm-tier-up');
  setFlagsFromString('--wasm-lazy-validation');
  setFlagsFromString('--interrupt-budget=1000000');
}

/** Runs a command as the process: `await run(command)` is the last line of a script. */
export async function run<O extends Options>(command: Command<O>): Promise<void> {
  compileLittle();
  let unheard: Problem | null = null;
  // A reader that has seen enough, such as `head`, is no failure, and neither its leaving nor a progress that nobody
  // can see ends work that has begun.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || unheard !== null) return;
    unheard = cannotWrite('standarta izvade', error);
    process.exitCode = tell(unheard, process.stderr);
  });
  process.stderr.on('error', () => {});
  const code = await runCommand(command, process.argv.slice(2), process);
  if (unheard === null) process.exitCode = code;
}

/** What a command may write to; `process` is one. */
export interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** Runs a command with these arguments and returns its exit code: 0, that of the problem, or 1. */
export async function runCommand<O extends Options>(
  command: Command<O>,
  args: string[],
  streams: Streams,
): Promise<number> {
  try {
    if (args.includes('--help')) {
      streams.stdout.write(`${command.help.trim()}\n`);
      return 0;
    }
    const { values, positionals } = read(command, args);
    await command.run({ values, positionals, progress: progressOn(streams.stderr) });
    return 0;
  } catch (error) {
    return tell(error, streams.stderr);
  }
}

/** Says what went wrong and returns the exit code. */
function tell(error: unknown, stderr: Streams['stderr']): number {
  // On a terminal the line of an unfinished progress makes room for the message.
  const clear = stderr.isTTY ? '\r\u001b[K' : '';
  stderr.write(`${clear}${messageOf(error)}\n`);
  return error instanceof Problem ? problems[error.code].exit : 1;
}

function read<O extends Options>(command: Command<O>, args: string[]): Parsed<O> {
  const expected = command.positionals ?? 0;
  const parsed = parsedOrProblem(command, args);
  const surplus = parsed.positionals[expected];
  if (surplus !== undefined) throw new Problem('bad-arguments', `Lieks parametrs „${surplus}“.`);
  if (parsed.positionals.length < expected) throw new Problem('bad-arguments', 'Trūkst parametra.');
  return parsed;
}

function parsedOrProblem<O extends Options>(command: Command<O>, args: string[]): Parsed<O> {
  try {
    return parseArgs({ options: command.options, allowPositionals: true, strict: true, args });
  } catch (error) {
    const option = error instanceof Error ? /--[\w-]+|-\w/.exec(error.message)?.[0] : undefined;
    if (option === undefined) throw error;
    const unknown = !Object.hasOwn(command.options, option.replace(/^-+/, ''));
    const detail = unknown
      ? `Parametra „${option}“ nav.`
      : `Parametrs „${option}“ nav norādīts pareizi: pārbaudiet, vai tam vajag vērtību.`;
    throw new Problem('bad-arguments', detail, { cause: error });
  }
}

function messageOf(error: unknown): string {
  if (error instanceof Problem) return `${error.message} ${problems[error.code].remedy}`;
  const text = error instanceof Error ? error.message : String(error);
  return `Neparedzēta kļūda: ${text}`;
}
