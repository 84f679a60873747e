/** What is wrong with formulas, claims and their numbers, in Russian. */
export const numbers = {
  unitUnknown:
    'единицы «{unit}» нет: напишите одну из {units}; перед ней может стоять {scales}, например million USD',
  cellsOneWay:
    'напишите `row` для одной ячейки либо `only` или `except` для списка ячеек, но не два из них сразу',
  givenNameForm: 'напишите имя латинскими буквами, например exports',
  claimIdForm: 'напишите строчные латинские буквы, цифры и дефисы, например trade-growth',
  givenForm:
    'для числа из текста напишите text, number и unit, для ячейки таблицы — table, column, row и unit',
  formulaOrCannot: 'напишите что-то одно: формулу или `cannot` — почему проверить нельзя',
  printedMissing: 'напишите число утверждения так, как оно напечатано; числа нет только у сравнения',
  comparisonWithPrinted: 'у сравнения нет числа: удалите его или напишите другой вид',
  unitOfPrinted: 'напишите единицу напечатанного числа; если числа нет, не пишите и её',
  formulaNotComparing: 'формула сравнения должна сравнивать: напишите < > <= >= или =',
  formulaCompares: 'формула сравнивает: напишите такую, которая даёт напечатанное число',
  formulaOtherUnit:
    'формула даёт {computed}, а напечатанное число — {printed}: исправьте формулу или единицы',
  andBetweenComparisons: '«and» стоит между двумя сравнениями: напишите a < b and b < c',
  nameIsList: '«{name}» — список: напишите sum({name}) или другую функцию',
  comparisonAsNumber: 'сравнение — не число: сравнивайте в конце, например a + b > c',
  nameNotGiven: '«{name}» не задано: опишите его в given или исправьте формулу',
  divisionByZero: 'формула делит на ноль или на то, что до округления может быть нулём: исправьте делитель',
  unitsDiffer:
    'формула складывает или сравнивает разное ({one} и {other}): дайте обеим частям одну единицу или исправьте единицы',
  functionOfNothing: 'функции {name} не с чем работать: назовите строки, которые есть',
  rankForm: 'функции rank нужны число и список: напишите rank(name, list)',
  claimTwice: 'утверждение «{id}» уже есть: дайте этому собственный id',
  givenUnused: 'формула не использует {names}: используйте то, что задано, или удалите',
  aloneWithoutNumber: 'в «{phrase}» нет числа цифрами: добавьте его или удалите запись',
  tableUnknown: 'таблицы {table} нет: напишите номер из подписи, есть {tables}',
  columnNumberUnknown: 'в таблице {table} столбцов: {count}; напишите число от 1 до {count}',
  givenNotNumber:
    '«{text}» — не число: напишите его как 42 177,8 или 18,1%, а если оно словами, укажите значение',
  numberUnclaimed:
    'числа {number} (#{fragment}) нет ни в одном утверждении: внесите его в утверждение или запишите его слова в alone',
  claimUnmarked:
    'после «{claim}» нельзя поставить знак: возьмите слова одного абзаца, пункта списка или цитаты, без знака примечания между ними',
  formulaRemedy: 'пишите имена, числа вида 2.5, знаки + - * / ( ) и функции {functions}',
  formulaEnd: 'в конце',
  formulaBefore: 'перед «{token}»',
  signMissing: '{where} не хватает «{sign}»',
  operandMissing: '{where} не хватает числа или имени: {remedy}',
  functionUnknown: 'функции «{name}» нет: {remedy}',
  operatorMissing: '{where} не хватает знака действия: {remedy}',
  noFormula: '«{text}» — не формула: {remedy}',
  ratio: 'отношение',
  wordsNotInArticle:
    '«{phrase}» нет в статье: скопируйте слова её текста, которые встречаются там один раз, такими, как их видит читатель',
  wordsOftenInArticle:
    '«{phrase}» встречается в статье не один раз ({count}): скопируйте слова её текста, которые встречаются там один раз, такими, как их видит читатель',
  numberNotInWords:
    'в «{words}» нет «{number}»: скопируйте число так, как оно напечатано, со словами, где оно встречается один раз',
  numberOftenInWords:
    'в «{words}» число «{number}» встречается не один раз ({count}): скопируйте его так, как оно напечатано, со словами, где оно встречается один раз',
  columnNotInTable: 'в таблице {table} нет столбца «{column}»: напишите его заголовок или номер: {known}',
  columnTwiceInTable: 'в таблице {table} не один столбец «{column}»: напишите заголовок или номер: {known}',
  rowNotInTable: 'в таблице {table} нет строки «{row}»: скопируйте название строки из неё',
  rowTwiceInTable: 'в таблице {table} не одна строка «{row}»: скопируйте название строки из неё',
} as const;
