import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import {Furigana, Ruby} from '@site/src/components/Ruby';
import type {InterestData, StoryData} from '@site/src/domain/residents/data';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from '../styles.module.css';

function Story({story}: {readonly story: StoryData}): ReactNode {
  return (
    <li className={styles.story}>
      <p className={styles.place}>
        <Ruby parts={story.place} />
      </p>
      <p>
        <Ruby parts={story.say} />
      </p>
      {story.easyUrl && (
        <p>
          <Link to={story.easyUrl}>
            <Furigana text="やさしい｜日本語《にほんご》で｜読《よ》む" />
          </Link>
        </p>
      )}
      <p className={styles.full}>
        くわしいページ：<Link to={story.url}>{story.title}</Link>
      </p>
    </li>
  );
}

/** One thing people like: stories first, then what one can do this week. */
export function Interest({interest}: {readonly interest: InterestData}): ReactNode {
  useBrokenLinks().collectAnchor(interest.id);
  const sources = new Map(interest.steps.map(({title, url}) => [url, title]));
  return (
    <section className={styles.interest} aria-labelledby={interest.id}>
      <Heading as="h2" id={interest.id} className={styles.name}>
        <Ruby parts={interest.name} />
      </Heading>
      <Heading as="h3">
        <Furigana text="まちの｜話《はなし》" />
      </Heading>
      <ul className={styles.stories}>
        {interest.stories.map((story) => (
          <Story story={story} key={story.id} />
        ))}
      </ul>
      <div className={styles.steps}>
        <Heading as="h3">
          <Furigana text="はじめの｜一歩《いっぽ》" />
        </Heading>
        <ul>
          {interest.steps.map((step) => (
            <li key={step.do.map(({text}) => text).join('')}>
              <Ruby parts={step.do} />
            </li>
          ))}
        </ul>
        <p className={styles.full}>
          もとにしたページ：
          {[...sources].map(([url, title]) => (
            <Link to={url} key={url}>
              {title}
            </Link>
          ))}
        </p>
      </div>
    </section>
  );
}
