export type ProgressBar = {
  update(done: number, total: number, note?: string): void;
  end(note: string): void;
};

const width = 30;

/** A bar that redraws its line on a terminal, and says only its end elsewhere. */
export const progressBar = (
  label: string,
  stream: NodeJS.WriteStream = process.stdout,
): ProgressBar => ({
  update: (done, total, note = '') => {
    if (!stream.isTTY) return;
    const filled = total === 0 ? 0 : Math.round((Math.min(done, total) / total) * width);
    stream.write(
      `\r\u001b[2K  ${label} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total} ${note}`,
    );
  },
  end: (note) => {
    stream.write(`${stream.isTTY ? '\r\u001b[2K' : ''}  ${label} ${note}\n`);
  },
});
