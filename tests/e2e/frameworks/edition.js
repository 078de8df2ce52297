const officials = ['Chen Mingguo', 'Wang Junzheng', 'Sun Jinlong', 'Peng Jiarui'];

/** What the page says in its edition `n`: words exchanged in place, a list in another order, parts that come and go. */
export function edition(n) {
  const from = n % officials.length;
  const listed = [...officials.slice(from), ...officials.slice(0, from)].slice(0, 2 + (n % 3));
  return { number: n, lead: officials[from], other: officials[(n * 3 + 1) % 4], listed, late: n % 3 === 2 };
}
