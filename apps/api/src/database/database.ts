import type { Persistence } from '@tierwright/persistence';

/** Whether the database answers. */
export class Database {
  constructor(private readonly persistence: Persistence) {}

  /** Asks the database something small; no answer within two seconds is no. */
  async answers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(false), 2_000);
    });
    const ping = this.persistence.ping().then(
      () => true,
      () => false,
    );
    return Promise.race([ping, patience]).finally(() => clearTimeout(timer));
  }
}
