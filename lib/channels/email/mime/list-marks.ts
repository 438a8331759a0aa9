interface OpenList {
  readonly ordered: boolean;
  next: number;
}

const deepest = 50;

/** What stands in front of the items of the HTML lists that are open. */
export class ListMarks {
  private readonly open: OpenList[] = [];
  private tooDeep = 0;

  get isInside(): boolean {
    return this.open.length > 0;
  }

  begin(tag: string, start: string | undefined): void {
    if (tag !== 'ol' && tag !== 'ul') return;
    const first = /^\d{1,6}$/.test(start ?? '') ? Number(start) : 1;
    if (this.open.length < deepest) this.open.push({ ordered: tag === 'ol', next: first });
    else this.tooDeep++;
  }

  end(tag: string): void {
    if (tag !== 'ol' && tag !== 'ul') return;
    if (this.tooDeep > 0) this.tooDeep--;
    else this.open.pop();
  }

  /** The mark of the next item: its number in an ordered list, else a dash. */
  next(): string {
    const list = this.open.at(-1);
    return list?.ordered === true ? `${list.next++}. ` : '- ';
  }
}
