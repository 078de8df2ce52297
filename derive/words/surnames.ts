/**
 * Cues that a run of capitalised words is a person's name, and where its short form stands. Lower case.
 * Sources: Chinese: the hundred most common surnames of the Ministry of Public Security's 2020 name report, in pinyin, and the
 * common compound ones, also as Taiwan and Hong Kong write them; Korean: Statistics Korea census 2015, in the usual romanisations (South and North); Burmese: name
 * elements after the Wikipedia article "Burmese names"; Vietnamese: "Vietnamese name". Endings: patronymics and family-name
 * endings named in the Wikipedia articles on Slavic, Caucasian, Turkic, Baltic and Romanian names.
 */
import { wordList } from './list';

/** Family name first: the short form is the first word. */
export const chineseSurnames = wordList(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang xu deng han
  feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lü lyu ding ren shen yao lu zhong cui tan fan
  jin shi liao jia xia fu fang bai zou meng xiong qin qiu hou jiang yin xue yan duan lei long tao he shi gu mao hao gong shao
  wan qian dai yan mo kong xiang chang wen kang hua qi ge tong shu you cong ouyang sima zhuge situ shangguan huo ai an bao
  bian bo chai che chi chu dan dang dou fei gan geng guan gui hong hui ji jian jing ju lan leng lian ling lou mei miao mu nie
  ning niu ou pang pei pi pu qiao qu rao rong ruan sang sha shan shang sheng shuai si tu wan weng xi xing xuan yi ying yue yun
  zang zha zhan zhen zhi zu zuo zhuang chan cheung chow chu fung ho ip kwok kwong lam lau lee leung luk mak ng ngai poon siu sze
  tam tang to tong tsang tse wong yam yeung yip yiu tsai hsu hsieh kuo chiang chou she
  hsiao hsiung hsueh chao chien chiu hsiang jen kao keng ku kuan kung lien lo pai shih sung tai teng tien ting tsao tseng tsui
  tung wan yeh yen chui choi chong fok fong kan koo kwan leong lok lui mok pun shek shum so szeto tin wai woo yau yuen yung yuk
`);

export const koreanSurnames = wordList(`
  kim lee yi ri rhee park pak choi choe jung jong chung kang jo cho yoon yun jang chang lim im rim han oh o seo so shin sin
  kwon hwang an ahn song ryu yu yoo hong jeon chon ko go moon mun yang son sohn bae pae paek baek ho heo nam sim shim no ro
  ha kwak sung cha joo chu u woo ku koo min na ra ryang ryom thae hyon to
`);

export const vietnameseSurnames = wordList('nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly');

/** Burmese names have no family part: a person is known by the whole. */
export const burmeseElements = wordList(`
  aung min hlaing soe win myint thein maung kyaw zaw htun tun moe khin nyo saw than htay htut naing oo thura swe shwe tin
  thaung mya nyunt lwin wai phyo zeya thant tayza ye hein hla sein yar pyae mon kham mong aye thet zin htet lin ko thiha
  Than thu nyan wunna kyi nyein shein sone thiri han nwe myat tint thuzar myo khaing thida su lay bo yan chit ohn
`);

/** Last letters of family names and patronymics. */
export const familyEndings = [
  'ovich',
  'evich',
  'ovych',
  'evych',
  'avich',
  'ovna',
  'evna',
  'ivna',
  'ov',
  'ova',
  'ev',
  'eva',
  'yov',
  'sky',
  'skyi',
  'skiy',
  'ski',
  'ska',
  'skaya',
  'enko',
  'chuk',
  'shvili',
  'adze',
  'idze',
  'yan',
  'ian',
  'ić',
  'vić',
  'vic',
  'escu',
  'eanu',
  'oğlu',
  'oglu',
  'zadeh',
  'pour',
  'nejad',
  'zai',
  'uulu',
  'dóttir',
  'sson',
  'ssen',
  'poulos',
  'akis',
  'idis',
  'yuk',
  'iuk',
  'iev',
  'kin',
  'ez',
] as const;

/** Words inside a name that are written small, or joined by a hyphen. */
export const particles = wordList(
  'al el ul ad as ash ar an bin bint ibn abu abd de del della di da das do dos du des la le van von der den ter ten zu y e ould',
);
export const suffixes = wordList('jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq');
