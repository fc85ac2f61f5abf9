/** Wakes one sleeper before its time. A ring while nobody sleeps is kept for the next sleep. */
export class Bell {
  private rung = false;
  private wake: (() => void) | null = null;

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Sleeps at most `milliseconds`. */
  async sleep(milliseconds: number): Promise<void> {
    if (!this.rung) await this.wait(milliseconds);
    this.rung = false;
  }

  private wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        this.wake = null;
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      this.wake = end;
    });
  }
}
