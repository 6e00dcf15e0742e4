import { vi } from 'vitest';

/** Everything that the process writes to its two streams and consoles from now on. */
export type CapturedOutput = {
  text(): string;
  /** The log lines among it, as objects. */
  lines(): readonly Readonly<Record<string, unknown>>[];
  stop(): void;
};

const parsed = (line: string): readonly Record<string, unknown>[] => {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null ? [value as Record<string, unknown>] : [];
  } catch {
    return [];
  }
};

/** Starts to capture; loggers have consoles of their own, so the streams themselves are watched. */
export const captureOutput = (): CapturedOutput => {
  let output = '';
  const take = (chunk: unknown): true => {
    output += typeof chunk === 'string' ? chunk : String(chunk);
    return true;
  };
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(take),
  );
  const consoles = (['log', 'info', 'warn', 'error', 'debug'] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...words) => {
      take(`${words.map(String).join(' ')}\n`);
    }),
  );
  return {
    text: () => output,
    lines: () => output.split('\n').flatMap(parsed),
    stop: () => {
      for (const spy of [...streams, ...consoles]) spy.mockRestore();
    },
  };
};
