import { useToast } from '@/components/ui/toast';
import { report } from '@/lib/errors/report';
import { m } from '@/lib/i18n/messages';

/** Puts a link onto the clipboard and says so; call it straight from a click. */
export function useCopyLink(): (link: string) => void {
  const showToast = useToast();
  const copy = async (link: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link);
    } catch (error) {
      void report(error, 'utm:copy');
      showToast({ text: m.utm_copy_failed(), tone: 'danger' });
      return;
    }
    showToast({ text: m.utm_copied() });
  };
  return (link) => void copy(link);
}
