import type {Area} from '../../../src/components/ProgressStore/areas';
import {createProgressStore} from '../../../src/components/ProgressStore/store';
import type {ProgressStore} from '../../../src/components/ProgressStore/types';

/** Web Storage in memory, with the faults of real ones. */
export class FakeStorage implements Area {
  readonly entries = new Map<string, string>();
  /** Characters that fit; further ones throw as browsers do. */
  quota = Number.POSITIVE_INFINITY;
  /** True makes every call throw, as in a browser that forbids storage. */
  forbidden = false;

  get length(): number {
    this.guard();
    return this.entries.size;
  }

  key(index: number): string | null {
    return [...this.entries.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    this.guard();
    return this.entries.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.guard();
    const others = [...this.entries].filter(([known]) => known !== key);
    const used = others.reduce((sum, [name, text]) => sum + name.length + text.length, 0);
    if (used + key.length + value.length > this.quota)
      throw new DOMException('full', 'QuotaExceededError');
    this.entries.set(key, value);
  }

  removeItem(key: string): void {
    this.guard();
    this.entries.delete(key);
  }

  private guard(): void {
    if (this.forbidden) throw new DOMException('forbidden', 'SecurityError');
  }
}

/** One browser: a localStorage that all its tabs share, a clock that only goes forward. */
export class FakeBrowser {
  readonly local = new FakeStorage();
  private time = Date.parse('2026-11-01T00:00:00.000Z');
  private count = 0;

  /** A tab with a sessionStorage of its own. */
  openTab(session: FakeStorage = new FakeStorage()): ProgressStore {
    return createProgressStore({
      local: this.local,
      session,
      now: () => this.now(),
      newId: () => this.newId(),
    });
  }

  now(): Date {
    this.time += 60_000;
    return new Date(this.time);
  }

  newId(): string {
    this.count += 1;
    return `id-${String(this.count).padStart(8, '0')}`;
  }
}
