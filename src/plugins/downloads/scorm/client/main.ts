import type {ScormCourse} from '@site/src/domain/scorm/course';
import {findApi} from './api';
import {openCourse} from './courseView';
import {openSession} from './session';

const data = document.getElementById('course')?.textContent ?? '';
const root = document.getElementById('root');
if (root) {
  const session = openSession(findApi(window), () => Date.now());
  openCourse(JSON.parse(data) as ScormCourse, session, root);
  // `unload` is not fired on phones and keeps pages out of the back/forward cache.
  window.addEventListener('pagehide', () => session.finish());
}
