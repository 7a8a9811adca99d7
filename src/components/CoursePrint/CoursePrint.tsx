import Link from '@docusaurus/Link';
import {MDXProvider} from '@mdx-js/react';
import {Button} from '@site/src/components/Button';
import {OnItsPage} from '@site/src/components/LessonComplete';
import type {PrintedLesson} from '@site/src/plugins/course-print/answers';
import Heading from '@theme/Heading';
import type {ComponentType} from 'react';
import {LessonPrefix, printedComponents} from './components';
import styles from './styles.module.css';

/** What the plugin course-print hands to the page of a course. */
export interface CoursePrintProps {
  readonly course: {
    readonly title: string;
    readonly tagline: string;
    readonly description: string;
    readonly forWhom: string;
    readonly outcomes: readonly string[];
    readonly url: string;
    readonly lessons: readonly PrintedLesson[];
  };
  /** The lessons' own modules, in the same order. */
  readonly contents: readonly {readonly lesson: ComponentType}[];
}

interface LessonProps {
  readonly lesson: PrintedLesson;
  readonly number: number;
  readonly Content: ComponentType;
}

function Lesson({lesson, number, Content}: LessonProps) {
  return (
    <article className={styles.lesson}>
      <Heading as="h2" id={`ka-${number}`}>
        <span className={styles.number}>第{number}課</span> {lesson.title}
      </Heading>
      <LessonPrefix value={`ka-${number}`}>
        <OnItsPage value={false}>
          <MDXProvider components={printedComponents}>
            <Content />
          </MDXProvider>
        </OnItsPage>
      </LessonPrefix>
    </article>
  );
}

function Answers({lesson, number}: Omit<LessonProps, 'Content'>) {
  if (lesson.answers.length === 0) return null;
  return (
    <>
      <h3>
        第{number}課 {lesson.title}
      </h3>
      <ol className={styles.answers}>
        {lesson.answers.map(({id, right, explanation}) => (
          <li key={id}>
            <b>{right.join('、')}</b>
            <br />
            {explanation}
          </li>
        ))}
      </ol>
    </>
  );
}

/** All lessons of a course on one page, with the answers of their questions at the end. */
export function CoursePrint({course, contents}: CoursePrintProps) {
  const lessons = course.lessons.map((lesson, at) => ({lesson, number: at + 1}));
  return (
    <main className={`container markdown ${styles.main}`}>
      <header className={styles.cover}>
        <Heading as="h1">{course.title}</Heading>
        <p className={styles.tagline}>{course.tagline}</p>
        <p>{course.description}</p>
        <p>{course.forWhom}</p>
        <p className={`mb-no-print ${styles.actions}`}>
          <Button onClick={() => window.print()}>印刷する</Button>{' '}
          <Link to={course.url}>コースの目次にもどる</Link>
        </p>
        <h2>終わるとできること</h2>
        <ul>
          {course.outcomes.map((outcome) => (
            <li key={outcome}>{outcome}</li>
          ))}
        </ul>
        <h2>目次</h2>
        <ol>
          {lessons.map(({lesson, number}) => (
            <li key={lesson.id}>
              <a href={`#ka-${number}`}>{lesson.title}</a>
            </li>
          ))}
        </ol>
      </header>
      {lessons.map(({lesson, number}, at) => {
        const Content = contents[at]?.lesson;
        return (
          Content && <Lesson key={lesson.id} lesson={lesson} number={number} Content={Content} />
        );
      })}
      <section className={styles.lesson}>
        <h2 id="kotae">確認問題の答えと解説</h2>
        {lessons.map(({lesson, number}) => (
          <Answers key={lesson.id} lesson={lesson} number={number} />
        ))}
      </section>
    </main>
  );
}
