export {useEarlyValue} from './useEarlyValue';
