import { readOffsetMs } from './wall-clock.ts';

const MINUTE_MS = 60_000;

/** Writes an instant as REST payloads do: in the shop's time, with its offset (`2026-11-23T11:30:00+01:00`). */
export function toShopTime(instant: string, timeZone: string): string {
  const date = new Date(instant);
  const offsetMs = readOffsetMs(date, timeZone);
  const local = new Date(date.getTime() + offsetMs).toISOString().slice(0, 19);
  return `${local}${writeOffset(offsetMs / MINUTE_MS)}`;
}

function writeOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(part: number): string {
  return String(part).padStart(2, '0');
}
