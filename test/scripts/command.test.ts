import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { defineCommand, runCommand } from '../../scripts/command/command.ts';
import { editionFrom, editionOption } from '../../scripts/command/options.ts';
import { progressOn } from '../../scripts/command/progress.ts';
import { Problem, problems } from '../../src/problem.ts';

function recorder(isTTY = false) {
  const written = { out: '', err: '' };
  const stdout = {
    write: (text: string) => {
      written.out += text;
    },
  };
  const stderr = {
    isTTY,
    write: (text: string) => {
      written.err += text;
    },
  };
  return { written, stdout, stderr };
}

const seen: unknown[] = [];
const command = defineCommand({
  help: 'Saskaita.\n',
  options: { ...editionOption, json: { type: 'boolean' } },
  positionals: 1,
  run: async ({ values, positionals, progress }) => {
    progress('Skaita', 1, 1);
    if (positionals[0] === 'broken') throw new Error('disks pilns');
    if (positionals[0] === 'empty') throw new Problem('no-returns', 'Edīcija 2025.');
    seen.push({ edition: editionFrom(values.edition), json: values.json ?? false, file: positionals[0] });
  },
});

describe('a command', () => {
  it('parses options with their types, and positional arguments', async () => {
    const io = recorder();
    expect(await runCommand(command, ['a.pdf', '--edition', '2025', '--json'], io)).toBe(0);
    expect(seen.at(-1)).toEqual({ edition: 2025, json: true, file: 'a.pdf' });
    expect(io.written).toEqual({ out: '', err: 'Skaita: 1/1\n' });
  });

  it('prints its help on standard output, even beside bad arguments', async () => {
    const io = recorder();
    expect(await runCommand(command, ['--nope', '--help'], io)).toBe(0);
    expect(io.written).toEqual({ out: 'Saskaita.\n', err: '' });
  });

  it.each([
    [['a.pdf', '--nope'], '„--nope“'],
    [['a.pdf', '-x'], '„-x“'],
    [['a.pdf', '--edition'], '„--edition“'],
    [['a.pdf', '--json=yes'], '„--json“'],
    [['a.pdf', 'b.pdf'], '„b.pdf“'],
    [[], 'Trūkst'],
    [['a.pdf', '--edition', '1999'], '„1999“'],
  ])('refuses %j and names what is wrong', async (args, named) => {
    const io = recorder();
    expect(await runCommand(command, args, io)).toBe(2);
    expect(io.written.err).toContain(named);
    expect(io.written.out).toBe('');
  });

  it('exits with the code of the problem and prints the remedy', async () => {
    const io = recorder();
    expect(await runCommand(command, ['empty'], io)).toBe(problems['no-returns'].exit);
    expect(io.written.err).toContain(problems['no-returns'].remedy);
  });

  it('exits with 1 and a short message on an unexpected error', async () => {
    const io = recorder();
    expect(await runCommand(command, ['broken'], io)).toBe(1);
    expect(io.written.err).toBe('Skaita: 1/1\nNeparedzēta kļūda: disks pilns\n');
  });

  it('uses the latest edition with fixtures when none is named', () => {
    expect(editionFrom(undefined)).toBe(2025);
  });
});

describe('the process of a command', () => {
  /** Runs a command that prints, works and prints again, with its output going where the shell says. */
  function shell(redirection: string) {
    const work = `async () => {
      process.stdout.write('a line\\n');
      await new Promise((done) => setTimeout(done, 100));
      process.stdout.write('another\\n');
      process.stderr.write('done\\n');
    }`;
    const program = `import { run } from './scripts/command/command.ts'; await run({ help: '', options: {}, run: ${work} });`;
    const args = [
      '-c',
      `"$0" --import tsx --input-type=module -e "$1" ${redirection}`,
      process.execPath,
      program,
    ];
    return spawnSync('bash', ['-o', 'pipefail', ...args], { encoding: 'utf8' });
  }

  it('reports that standard output cannot be written, without a stack trace', () => {
    const { status, stderr } = shell('> /dev/full');
    expect(status).toBe(problems['cannot-write'].exit);
    expect(stderr).toMatch(
      /^Rezultātu nevar ierakstīt\. standarta izvade: diskā vairs nav vietas\..*\ndone\n$/,
    );
  });

  it('continues when the reader closes the pipe', () => {
    expect(shell('| true')).toMatchObject({ status: 0, stderr: 'done\n' });
  });
});

describe('progress', () => {
  const steps = (isTTY: boolean) => {
    const io = recorder(isTTY);
    const progress = progressOn(io.stderr);
    for (const done of [0, 1, 2, 3]) progress('Ielādē', done, 3);
    progress('Raksta', 0, 1);
    return io.written.err;
  };

  it('writes the beginning and the end of a stage to a log', () => {
    expect(steps(false)).toBe('Ielādē: 0/3\nIelādē: 3/3\nRaksta: 0/1\n');
  });

  it('updates one line on a terminal', () => {
    expect(steps(true).split('\n')).toHaveLength(2);
    expect(steps(true)).toContain('\r\u001b[KIelādē: 2/3');
  });
});
