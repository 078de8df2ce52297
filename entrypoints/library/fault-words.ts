import { i18n } from '../../components/i18n';
import { FileFault } from './file-fault';

/** Runs what may meet a bad file; the answer is what is to be said of it, in the language of the moment. */
export async function sayOf(work: () => Promise<() => string>): Promise<() => string> {
  try {
    return await work();
  } catch (fault) {
    if (!(fault instanceof FileFault)) throw fault;
    return () => i18n.t(`library.fault.${fault.kind}`, [fault.detail]);
  }
}
