import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const doors = [
  {
    tone: 'staff',
    title: 'はじめて担当する',
    text: '市町村や社協の新任職員へ。義務と任意、二つの会議のちがいから、すきま時間で学べます。',
    to: '/learn/onboarding',
    action: 'はじめてのコースを見る',
  },
  {
    tone: 'trainer',
    title: '研修をひらく',
    text: '人と時間に合わせて進行表を作り、台本、投影、紙の問題とカードまで一度にそろえます。',
    to: '/train',
    action: '研修を選ぶ・組み立てる',
  },
  {
    tone: 'resident',
    title: '住んでいる人として知る',
    text: 'やさしい日本語で、10分で読めます。自分とどう関わるか、どこに話せばよいか。',
    to: '/docs/easy/chiiki-kyosei',
    action: 'やさしい日本語で読む',
  },
] as const;

/** The three entrances: staff, trainers, residents. */
export function Doors(): ReactNode {
  return (
    <div className={styles.doors}>
      {doors.map((door) => (
        <div className={styles.door} data-tone={door.tone} key={door.to}>
          <Heading as="h2">{door.title}</Heading>
          <p>{door.text}</p>
          <Link to={door.to}>{door.action}</Link>
        </div>
      ))}
    </div>
  );
}
