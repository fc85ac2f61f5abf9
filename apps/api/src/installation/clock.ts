import { Injectable } from '@nestjs/common';
import { Installations } from '@tierwright/persistence';

/** The zone and the day on which today stands still, if it does. */
interface Reading {
  readonly zone: string;
  readonly fixedOn: string | null;
  readonly dayOf: (moment: Date) => string;
}

/** What day it is for the business: in the installation's zone, or the fixed day of demo data. */
@Injectable()
export class Clock {
  private reading: Reading = readingOf('Asia/Shanghai', null);

  constructor(private readonly installations: Installations) {}

  /** Reads zone and clock again; to be called after the installation's row changed. */
  async reload(): Promise<void> {
    const row = await this.installations.read();
    if (row !== null) this.reading = readingOf(row.zone, row.clockFixedOn);
  }

  /** Today as YYYY-MM-DD. */
  today(): string {
    return this.reading.fixedOn ?? this.reading.dayOf(new Date());
  }

  /** The day a moment lies in, as YYYY-MM-DD in the installation's zone. */
  dayOf(moment: Date): string {
    return this.reading.dayOf(moment);
  }

  /** The moment now, which never stands still. */
  now(): Date {
    return new Date();
  }

  get zone(): string {
    return this.reading.zone;
  }

  get isFixed(): boolean {
    return this.reading.fixedOn !== null;
  }
}

function readingOf(zone: string, fixedOn: string | null): Reading {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return { zone, fixedOn, dayOf: (moment) => format.format(moment) };
}
