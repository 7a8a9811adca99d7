import {type Card, createEmptyCard, fsrs, type Grade, Rating} from 'ts-fsrs';
import type {Attempt} from '../progress/types';
import {dayToDate, japanDay} from './day';

/** FSRS-6 with its published weights, whole days only and no fuzz: the same everywhere. */
const scheduler = fsrs({enable_fuzz: false, enable_short_term: false});

/** What is known of one question's place in memory. */
export interface Memory {
  /** Calendar day in Japan on which the question is due. */
  readonly due: string;
  /** Last day it was answered. */
  readonly last: string;
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  readonly reviews: number;
}

/** FSRS rating of an attempt: wrong → again, right but a guess → hard, right → good. */
export function ratingOf({correct, confidence}: Pick<Attempt, 'correct' | 'confidence'>): Grade {
  if (!correct) return Rating.Again;
  return confidence === 1 ? Rating.Hard : Rating.Good;
}

/**
 * Attempts that count for memory: the first of each day in Japan. A retry minutes after the
 * explanation says nothing about what will be remembered.
 */
export function reviewsOf(attempts: readonly Attempt[]): {day: string; rating: Grade}[] {
  const byDay = new Map<string, Attempt>();
  for (const attempt of attempts) {
    if (attempt.correct === null) continue;
    const day = japanDay(attempt.at);
    const known = byDay.get(day);
    if (!known || attempt.at < known.at) byDay.set(day, attempt);
  }
  return [...byDay]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, attempt]) => ({day, rating: ratingOf(attempt)}));
}

/** Replays the attempts at one question; undefined when none of them is scored. */
export function memoryOf(attempts: readonly Attempt[]): Memory | undefined {
  const reviews = reviewsOf(attempts);
  const [first] = reviews;
  const last = reviews.at(-1);
  if (!first || !last) return undefined;
  const card = reviews.reduce<Card>(
    (known, {day, rating}) => scheduler.next(known, dayToDate(day), rating).card,
    createEmptyCard(dayToDate(first.day)),
  );
  return {
    due: card.due.toISOString().slice(0, 10),
    last: last.day,
    stability: card.stability,
    reviews: reviews.length,
  };
}
