<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>LocaleFormat</name>
    <message>
        <source>%1 ct</source>
        <comment>euro cents</comment>
        <translation>%1&#xa0;ц.</translation>
    </message>
    <message>
        <source>%1 kop.</source>
        <comment>kopecks</comment>
        <translation>%1&#xa0;коп.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age with seconds, 0:48 min</comment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>age in minutes</comment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>age in hours and minutes, 3 h 20</comment>
        <translation>%1&#xa0;ч %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;мин %2&#xa0;с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;ч %2&#xa0;мин</translation>
    </message>
</context>
<context>
    <name>OrderTimeline</name>
    <message>
        <source>blocking</source>
        <translation>с ожиданием</translation>
    </message>
    <message>
        <source>non-blocking</source>
        <translation>без ожидания</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Unknown fields ignored</source>
        <translation>Неизвестные поля пропущены</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Отправлен повторно</translation>
    </message>
    <message>
        <source>Content replaced</source>
        <translation>Содержимое заменено</translation>
    </message>
    <message>
        <source>Opened at the till</source>
        <translation>Открыт на кассе</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Возвращён в очередь</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачен</translation>
    </message>
    <message>
        <source>Already paid online: refund</source>
        <translation>Уже оплачен онлайн: вернуть деньги</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатан</translation>
    </message>
    <message>
        <source>Web shop informed</source>
        <translation>Сайт извещён</translation>
    </message>
    <message>
        <source>Web shop did not wait</source>
        <translation>Сайт не дождался</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Test finished</source>
        <translation>Проверка окончена</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>к %1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>код %1</translation>
    </message>
    <message>
        <source>still missing</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Fetched by the order printer</source>
        <translation>Получен принтером заказов</translation>
    </message>
    <message>
        <source>Fetched often, never answered</source>
        <translation>Получен много раз, ответа нет</translation>
    </message>
    <message>
        <source>Nobody answered in time</source>
        <translation>Никто не ответил вовремя</translation>
    </message>
    <message>
        <source>Order printer answered late</source>
        <translation>Принтер заказов ответил с опозданием</translation>
    </message>
    <message>
        <source>Order printer answered again</source>
        <translation>Принтер заказов ответил повторно</translation>
    </message>
    <message>
        <source>Order printer said the opposite, the first answer counts</source>
        <translation>Принтер заказов ответил наоборот, действует первый ответ</translation>
    </message>
    <message>
        <source>Answer of the order printer not understood</source>
        <translation>Ответ принтера заказов не понят</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Деньги получены</translation>
    </message>
    <message>
        <source>Not collected, receipt cancelled</source>
        <translation>Не забран, чек сторнирован</translation>
    </message>
    <message>
        <source>accepted by rule</source>
        <translation>принят по правилу</translation>
    </message>
    <message>
        <source>rejected by rule</source>
        <translation>отклонён по правилу</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 раз</translation>
    </message>
    <message>
        <source>Waits for a yes</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Turnover ticker informed</source>
        <translation>Табло оборота оповещено</translation>
    </message>
    <message>
        <source>Turnover ticker not informed</source>
        <translation>Табло оборота не оповещено</translation>
    </message>
    <message>
        <source>Loyalty system informed</source>
        <translation>Система лояльности оповещена</translation>
    </message>
    <message>
        <source>Loyalty system not informed</source>
        <translation>Система лояльности не оповещена</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>Needs a yes</source>
        <translation>Ждёт ответа</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Being paid</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Самовывоз</translation>
    </message>
    <message>
        <source>At the table</source>
        <translation>В зале</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>При доставке</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Invoice %1</source>
        <translation>Счёт %1</translation>
    </message>
    <message>
        <source>Answer: printer or till</source>
        <translation>Ответ: принтер или касса</translation>
    </message>
    <message>
        <source>Answer: till</source>
        <translation>Ответ: касса</translation>
    </message>
    <message>
        <source>Money from whom brings it</source>
        <translation>Оплата при получении</translation>
    </message>
    <message>
        <source>Session and extern mode</source>
        <translation>Смена и внешний режим</translation>
    </message>
    <message>
        <source>Payment at the till</source>
        <translation>Оплата на кассе</translation>
    </message>
    <message>
        <source>refund %1</source>
        <translation>вернуть %1</translation>
    </message>
    <message>
        <source>not paid</source>
        <translation>не оплачен</translation>
    </message>
    <message>
        <source>to collect</source>
        <translation>получить деньги</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>не забран</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>оплачен</translation>
    </message>
    <message>
        <source>Order interface</source>
        <translation>Интерфейс</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>no paper</source>
        <translation>нет бумаги</translation>
    </message>
    <message>
        <source>cover open</source>
        <translation>открыта крышка</translation>
    </message>
    <message>
        <source>cutter stuck</source>
        <translation>заело резак</translation>
    </message>
    <message>
        <source>printer fault</source>
        <translation>сбой принтера</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>устарел</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатан</translation>
    </message>
    <message>
        <source>The printer has no paper. Put in a new roll: it prints by itself.</source>
        <translation>В принтере нет бумаги. Вставьте новый рулон: печать пойдёт сама.</translation>
    </message>
    <message>
        <source>The cover of the printer is open. Close it: it prints by itself.</source>
        <translation>Крышка принтера открыта. Закройте её: печать пойдёт сама.</translation>
    </message>
    <message>
        <source>The cutter of the printer is stuck. Free it: it prints by itself.</source>
        <translation>Резак принтера заело. Освободите его: печать пойдёт сама.</translation>
    </message>
    <message>
        <source>The printer reports a fault. Switch it off and on: it prints by itself.</source>
        <translation>Принтер сообщает о сбое. Выключите и включите его: печать пойдёт сама.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Look at its power and cable: it prints by itself.</source>
        <translation>Принтер недоступен. Проверьте питание и кабель: печать пойдёт сама.</translation>
    </message>
    <message>
        <source>It waits until the papers before it are printed.</source>
        <translation>Ждёт, пока напечатаются предыдущие.</translation>
    </message>
    <message>
        <source>It waited so long that nobody may want it any more. Nothing of it is on paper.</source>
        <translation>Ждал так долго, что, возможно, уже не нужен. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Its printer is not there any more. Nothing of it is on paper.</source>
        <translation>Его принтера больше нет. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>The profile of its printer is missing. Choose one in the settings.</source>
        <translation>Нет профиля принтера. Выберите его в настройках.</translation>
    </message>
    <message>
        <source>The receipt font is not installed. Nothing of it is on paper.</source>
        <translation>Шрифт чека не установлен. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>The file could not be written. Make room on the disk, then print it.</source>
        <translation>Файл не записан. Освободите место на диске и напечатайте.</translation>
    </message>
    <message>
        <source>The printer did not take it. Nothing of it is on paper.</source>
        <translation>Принтер его не принял. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>Kitchen slip %1</source>
        <translation>Кухонный чек %1</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Копия %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Чек %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>печатается</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлен</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>неясно</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>It is on its way to the printer.</source>
        <translation>Передаётся на принтер.</translation>
    </message>
    <message>
        <source>The printer has all of it and is printing.</source>
        <translation>Принтер получил всё и печатает.</translation>
    </message>
    <message>
        <source>Handed over. This printer does not say whether it came out.</source>
        <translation>Передано. Этот принтер не сообщает, вышел ли чек.</translation>
    </message>
    <message>
        <source>The printer confirmed it.</source>
        <translation>Принтер подтвердил печать.</translation>
    </message>
    <message>
        <source>The printer stopped in the middle of it and goes on by itself once that is mended.</source>
        <translation>Принтер остановился на середине и продолжит сам, когда это исправят.</translation>
    </message>
    <message>
        <source>The printer fell silent in the middle of it. Look whether it came out; it is not printed twice by itself.</source>
        <translation>Принтер замолчал на середине. Посмотрите, вышел ли чек; сам он дважды не напечатается.</translation>
    </message>
    <message>
        <source>Somebody decided to go on without this paper.</source>
        <translation>Решено продолжить без этой печати.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Чековый принтер</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>Web shop</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Refused: format</source>
        <translation>Отказ: формат</translation>
    </message>
    <message>
        <source>Refused: rule</source>
        <translation>Отказ: правило</translation>
    </message>
    <message>
        <source>Refused: field</source>
        <translation>Отказ: поле</translation>
    </message>
    <message>
        <source>Refused: repeat</source>
        <translation>Отказ: повтор</translation>
    </message>
    <message>
        <source>Refused: failure</source>
        <translation>Отказ: сбой</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыт</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменён</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;кБ</translation>
    </message>
</context>
<context>
    <name>SettingPane</name>
    <message>
        <source>This has characters that cannot be printed. Type it anew.</source>
        <translation>Здесь есть непечатаемые знаки. Введите заново.</translation>
    </message>
    <message numerus="yes">
        <source>Too long: at most %n characters.</source>
        <translation>
            <numerusform>Слишком длинно: не более %n знака.</numerusform>
            <numerusform>Слишком длинно: не более %n знаков.</numerusform>
            <numerusform>Слишком длинно: не более %n знаков.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::AnswerPane</name>
    <message>
        <source>not sent yet</source>
        <translation>ещё не отправлен</translation>
    </message>
    <message>
        <source>There is no answer yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>The web shop waits for the answer</source>
        <translation>Сайт ждёт ответа</translation>
    </message>
    <message>
        <source>It is sent after payment and printing, at %1 at the latest with code 4.</source>
        <translation>Он уйдёт после оплаты и печати, не позже %1&#xa0;с кодом 4.</translation>
    </message>
    <message>
        <source>Time left for the answer</source>
        <translation>Время до ответа</translation>
    </message>
    <message>
        <source>%1 of %2 min left</source>
        <translation>осталось %1 из %2&#xa0;мин</translation>
    </message>
    <message>
        <source>There is no answer</source>
        <translation>Ответа нет</translation>
    </message>
    <message>
        <source>No answer was sent</source>
        <translation>Ответ не отправлен</translation>
    </message>
    <message>
        <source>The web shop went away or Kassa was closed meanwhile. What is stored stays; the web shop gets it by asking with the same ref again.</source>
        <translation>Сайт разорвал связь, или Kassa была тем временем закрыта. Сохранённое остаётся; сайт получит его, если спросит ещё раз с той же ref.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy response</source>
        <translation>Копировать ответ</translation>
    </message>
    <message>
        <source>Response JSON</source>
        <translation>JSON ответа</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExportQuestion</name>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>The file cannot be written. Choose another folder.</source>
        <translation>Файл не записывается. Выберите другую папку.</translation>
    </message>
    <message>
        <source>Type a file name, for instance orders.csv.</source>
        <translation>Введите имя файла, например orders.csv.</translation>
    </message>
    <message>
        <source>Type the whole path, from the first folder on.</source>
        <translation>Введите полный путь, начиная с первой папки.</translation>
    </message>
    <message>
        <source>This folder does not exist. Type another one.</source>
        <translation>Такой папки нет. Введите другую.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Записывается</translation>
    </message>
    <message>
        <source>All requests of this filter: %1</source>
        <translation>Все запросы этого фильтра: %1</translation>
    </message>
    <message>
        <source>Names of customers</source>
        <translation>Имена клиентов</translation>
    </message>
    <message>
        <source>Masked</source>
        <translation>Скрыты</translation>
    </message>
    <message>
        <source>With personal data</source>
        <translation>С личными данными</translation>
    </message>
    <message>
        <source>Only the first letter of a name is written.</source>
        <translation>Записывается только первая буква имени.</translation>
    </message>
    <message>
        <source>The file then holds personal data: keep it safe, delete it after use.</source>
        <translation>Файл будет содержать личные данные: храните его надёжно и удалите после использования.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::ExternalOrdersPage</name>
    <message numerus="yes">
        <source>%n rows written to %1</source>
        <translation>
            <numerusform>%n строка записана в %1</numerusform>
            <numerusform>%n строки записаны в %1</numerusform>
            <numerusform>%n строк записано в %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestDetailView</name>
    <message>
        <source>Response copied</source>
        <translation>Ответ скопирован</translation>
    </message>
    <message>
        <source>Request copied</source>
        <translation>Запрос скопирован</translation>
    </message>
    <message>
        <source>The request cannot be read</source>
        <translation>Запрос не читается</translation>
    </message>
    <message>
        <source>Nothing is lost: orders and receipts are stored. Try again; if it stays so, check the database with kassa --check.</source>
        <translation>Ничего не потеряно: заказы и чеки сохранены. Повторите; если не поможет, проверьте базу данных командой kassa --check.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No request chosen</source>
        <translation>Запрос не выбран</translation>
    </message>
    <message>
        <source>Choose one above to see request, response and timeline.</source>
        <translation>Выберите его выше: будут видны запрос, ответ и ход заказа.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От %1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>%1 · code %2</source>
        <translation>%1 · код %2</translation>
    </message>
    <message>
        <source>Stored as order</source>
        <translation>Сохранён как заказ</translation>
    </message>
    <message>
        <source>nothing was stored</source>
        <translation>ничего не сохранено</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy request</source>
        <translation>Копировать запрос</translation>
    </message>
    <message>
        <source>Request JSON</source>
        <translation>JSON запроса</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ход заказа</translation>
    </message>
    <message>
        <source>Request and response</source>
        <translation>Запрос и ответ</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestFilter</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 дней</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Все дни</translation>
    </message>
    <message>
        <source>All status</source>
        <translation>Все статусы</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыты</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершены</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменены</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказы</translation>
    </message>
    <message>
        <source>External orders</source>
        <translation>Внешние заказы</translation>
    </message>
    <message>
        <source>Search external orders</source>
        <translation>Поиск внешних заказов</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Период: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Статус: %1</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Экспорт в CSV</translation>
    </message>
    <message>
        <source>Ref, customer or text</source>
        <translation>Ref, клиент, текст</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestList</name>
    <message>
        <source>External orders</source>
        <translation>Внешние заказы</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No external order fits the search and the filters.</source>
        <translation>Ни один внешний заказ не подходит под поиск и фильтры.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>No external orders yet</source>
        <translation>Внешних заказов ещё нет</translation>
    </message>
    <message>
        <source>As soon as the web shop sends an order it stands here, refused ones too.</source>
        <translation>Как только сайт пришлёт заказ, он появится здесь, даже отклонённый.</translation>
    </message>
</context>
<context>
    <name>kassa::external_orders::RequestListModel</name>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Amount %1</source>
        <translation>Сумма %1</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ActionColumn</name>
    <message>
        <source>Ready in</source>
        <translation>Готов через</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>proposed time, short</comment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>another time</comment>
        <translation>Иное</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, unit</comment>
        <translation>мин</translation>
    </message>
    <message>
        <source>Minutes until ready</source>
        <translation>Минут до готовности</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card / other</source>
        <translation>Карта / другое</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Отклонить&#xa0;…</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печать ещё раз</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Следующий заказ</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Оплачено</translation>
    </message>
    <message>
        <source>Test order</source>
        <translation>Пробный заказ</translation>
    </message>
    <message>
        <source>The way from the shop to this screen works. Nothing is booked.</source>
        <translation>Путь от сайта до этого экрана работает. Ничего не проводится.</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Получено наличными</translation>
    </message>
    <message>
        <source>Wants to pay in cash</source>
        <translation>Хочет платить наличными</translation>
    </message>
    <message>
        <source>Paid online (%1)</source>
        <translation>Оплачено онлайн (%1)</translation>
    </message>
    <message>
        <source>Just being carried out</source>
        <translation>Уже выполняется</translation>
    </message>
    <message>
        <source>Finish as paid</source>
        <translation>Завершить: оплачен</translation>
    </message>
    <message>
        <source>Possible after the payment</source>
        <translation>Только после оплаты</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Принять · %1</translation>
    </message>
    <message>
        <source>The customer wishes %1</source>
        <translation>Клиент просит к %1</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ExternPage</name>
    <message>
        <source>Receipt %1 booked, change %2</source>
        <translation>Чек %1 проведён, сдача %2</translation>
    </message>
    <message>
        <source>Receipt %1 booked</source>
        <translation>Чек %1 проведён</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation>Отклонить заказ</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Refund %1 for order %2</source>
        <translation>Вернуть %1 за заказ %2</translation>
    </message>
    <message>
        <source>It was already paid online and is cancelled now. The money goes back the way it came.</source>
        <translation>Он был оплачен онлайн, а теперь отменён. Деньги вернуть тем же путём.</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Order %1 was cancelled elsewhere</source>
        <translation>Заказ %1 отменён в другом месте</translation>
    </message>
    <message>
        <source>Nothing was booked.</source>
        <translation>Ничего не проведено.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>RECENT</source>
        <comment>orders just finished; in capitals where the language has them</comment>
        <translation>НЕДАВНИЕ</translation>
    </message>
    <message>
        <source>Recent orders</source>
        <translation>Недавние заказы</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Всё выполнено</translation>
    </message>
    <message>
        <source>New orders appear here and open by themselves.</source>
        <translation>Новые заказы появляются здесь и открываются сами.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>открыт %n</numerusform>
            <numerusform>открыто %n</numerusform>
            <numerusform>открыто %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today %n order(s)</source>
        <translation>
            <numerusform>Сегодня %n заказ</numerusform>
            <numerusform>Сегодня %n заказа</numerusform>
            <numerusform>Сегодня %n заказов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kassa::externmode::ReceiptView</name>
    <message>
        <source>Booked</source>
        <translation>Проведён</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Дальше без бумаги</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Чек %1</translation>
    </message>
    <message>
        <source>No paper wanted</source>
        <translation>Без бумаги</translation>
    </message>
    <message>
        <source>Being printed</source>
        <translation>Печатается</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Не напечатан</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатан</translation>
    </message>
    <message>
        <source>The receipt is booked and safe; only its paper is missing.</source>
        <translation>Чек проведён и сохранён; не хватает только бумаги.</translation>
    </message>
    <message>
        <source>This receipt is booked. Its picture is not at hand any more; [Print again] gives a copy.</source>
        <translation>Этот чек проведён. Его изображения уже нет; [Печать ещё раз] даст копию.</translation>
    </message>
    <message>
        <source>The receipt cannot be shown: %1</source>
        <translation>Чек нельзя показать: %1</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WaitingView</name>
    <message>
        <source>Extern mode</source>
        <translation>Внешний режим</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Waiting for orders</source>
        <translation>Ждём заказов</translation>
    </message>
    <message>
        <source>The next order opens by itself.</source>
        <translation>Следующий заказ откроется сам.</translation>
    </message>
    <message>
        <source>Address for web shop or merchandise management</source>
        <translation>Адрес для сайта или товарного учёта</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>С ожиданием</translation>
    </message>
    <message>
        <source>Non-blocking</source>
        <translation>Без ожидания</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Copy the security token</source>
        <translation>Копировать токен безопасности</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Токен безопас­ности</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Пробный заказ</translation>
    </message>
    <message>
        <source>Sends an order of %1 to the till&apos;s own address. It is marked as a test and not booked.</source>
        <translation>Отправляет заказ на %1 на собственный адрес кассы. Он помечается как пробный и не проводится.</translation>
    </message>
    <message>
        <source>Security token, hidden</source>
        <translation>Токен безопасности, скрыт</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait.</source>
        <translation>
            <numerusform>%n заказ ждёт.</numerusform>
            <numerusform>%n заказа ждут.</numerusform>
            <numerusform>%n заказов ждут.</numerusform>
        </translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Нет смены</translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation>Смена не открыта</translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until a session is open.</source>
        <translation>Заказы сохраняются, но не показываются и не завершаются, пока смена не открыта.</translation>
    </message>
    <message>
        <source>Open a session</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Extern mode is off</source>
        <translation>Внешний режим выключен</translation>
    </message>
    <message>
        <source>Orders are kept safe, but not shown and not finished until it is on.</source>
        <translation>Заказы сохраняются, но не показываются и не завершаются, пока он выключен.</translation>
    </message>
    <message>
        <source>Turn extern mode on</source>
        <translation>Включить внешний режим</translation>
    </message>
    <message>
        <source>Takes no orders</source>
        <translation>Приёма нет</translation>
    </message>
    <message>
        <source>The till cannot be reached by shops</source>
        <translation>Касса недоступна для сайтов</translation>
    </message>
    <message>
        <source>Takes orders</source>
        <translation>Приём идёт</translation>
    </message>
    <message>
        <source>Possible while extern mode waits for orders</source>
        <translation>Возможно, пока внешний режим ждёт заказов</translation>
    </message>
    <message>
        <source>The till does not listen</source>
        <translation>Касса не принимает соединений</translation>
    </message>
    <message>
        <source>No order has come yet</source>
        <translation>Заказов ещё не было</translation>
    </message>
    <message>
        <source>Last order %1 · %2 ago · %3</source>
        <comment>reference, age, amount</comment>
        <translation>Последний заказ %1 · %2 назад · %3</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
</context>
<context>
    <name>kassa::externmode::WorkView</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Строки заказа</translation>
    </message>
    <message>
        <source>Not booked</source>
        <translation>Не проводится</translation>
    </message>
    <message>
        <source>Web order</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time of day</comment>
        <translation>получен %1</translation>
    </message>
    <message>
        <source>Payment terms: %1</source>
        <translation>Условия оплаты: %1</translation>
    </message>
    <message>
        <source>includes %1 % VAT</source>
        <translation>в&#xa0;т.&#xa0;ч. НДС %1&#xa0;%</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
</context>
<context>
    <name>kassa::models::OrderLinesModel</name>
    <message>
        <source>Qty</source>
        <comment>head of a column: quantity</comment>
        <translation>Кол.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Each</source>
        <comment>head of a column: price of one piece</comment>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Sum %1</source>
        <comment>head of a column; %1 is the currency sign</comment>
        <translation>Сумма %1</translation>
    </message>
</context>
<context>
    <name>kassa::order_parts::ReasonDialog</name>
    <message>
        <source>Sold out</source>
        <translation>Нет в наличии</translation>
    </message>
    <message>
        <source>Too much to do now</source>
        <translation>Сейчас много заказов</translation>
    </message>
    <message>
        <source>Address too far away</source>
        <translation>Слишком далёкий адрес</translation>
    </message>
    <message>
        <source>Kitchen is closed</source>
        <translation>Кухня закрыта</translation>
    </message>
    <message>
        <source>Customer not reachable</source>
        <translation>Клиент недоступен</translation>
    </message>
    <message>
        <source>Order makes no sense</source>
        <translation>Заказ непонятен</translation>
    </message>
    <message>
        <source>Customer changed their mind</source>
        <translation>Клиент передумал</translation>
    </message>
    <message>
        <source>Ordered twice</source>
        <translation>Заказан дважды</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Не забрали</translation>
    </message>
    <message>
        <source>Wrong article</source>
        <translation>Не тот товар</translation>
    </message>
    <message>
        <source>Choose a reason or write one</source>
        <translation>Выберите или впишите причину</translation>
    </message>
    <message>
        <source>Reject order %1</source>
        <translation>Отклонить заказ %1</translation>
    </message>
    <message>
        <source>Cancel order %1</source>
        <translation>Отменить заказ %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Why? The shop gets this answer.</source>
        <translation>Почему? Сайт получит этот ответ.</translation>
    </message>
    <message>
        <source>Or in your own words</source>
        <translation>Или своими словами</translation>
    </message>
    <message>
        <source>Already paid online: %1 must be refunded.</source>
        <translation>Уже оплачен онлайн: нужно вернуть %1.</translation>
    </message>
    <message>
        <source>Reject the order</source>
        <translation>Отклонить заказ</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Отменить заказ</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Никто не пришёл</translation>
    </message>
    <message>
        <source>Address not found</source>
        <translation>Адрес не найден</translation>
    </message>
    <message>
        <source>Customer did not want it any more</source>
        <translation>Клиент передумал</translation>
    </message>
    <message>
        <source>Order %1 was not collected</source>
        <translation>Заказ %1 не забрали</translation>
    </message>
    <message>
        <source>Why? Its receipt is cancelled by a receipt of its own.</source>
        <translation>Почему? Чек будет отменён отдельным чеком.</translation>
    </message>
    <message>
        <source>Cancel the receipt</source>
        <translation>Отменить чек</translation>
    </message>
</context>
<context>
    <name>kassa::orders::BoardModel</name>
    <message>
        <source>for %1</source>
        <comment>age</comment>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>promised %1</source>
        <comment>time of day</comment>
        <translation>обещан к %1</translation>
    </message>
</context>
<context>
    <name>kassa::orders::OrderDetail</name>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Строки заказа</translation>
    </message>
    <message>
        <source>Time for the answer</source>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>Not collected …</source>
        <translation>Не забран…</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Деньги получены</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Оплатить на кассе</translation>
    </message>
    <message>
        <source>received %1</source>
        <comment>time of day</comment>
        <translation>получен %1</translation>
    </message>
    <message>
        <source>Already paid online: refund %1</source>
        <translation>Уже оплачен онлайн: вернуть %1</translation>
    </message>
    <message>
        <source>until the till alone is asked</source>
        <translation>до ответа только с кассы</translation>
    </message>
    <message>
        <source>until it is accepted by rule</source>
        <translation>до автоматического принятия</translation>
    </message>
    <message>
        <source>until it is rejected by rule</source>
        <translation>до автоматического отклонения</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Принять · %1</translation>
    </message>
    <message>
        <source>Just being carried out</source>
        <translation>Уже выполняется</translation>
    </message>
    <message>
        <source>Not collected: receipt %1 was cancelled.</source>
        <translation>Не забран: чек %1 отменён.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Чек %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Booked by itself as soon as a session is open and extern mode is on.</source>
        <translation>Будет проведён сам, как только открыта смена и включён внешний режим.</translation>
    </message>
    <message>
        <source>Receipt %1 is booked; %2 of it are not in the drawer yet.</source>
        <translation>Чек %1 проведён; из него %2 ещё не в кассе.</translation>
    </message>
</context>
<context>
    <name>kassa::orders::OrdersPage</name>
    <message>
        <source>Order %1 was accepted at the order printer</source>
        <translation>Заказ %1 принят на принтере</translation>
    </message>
    <message>
        <source>Order %1 was accepted elsewhere</source>
        <translation>Заказ %1 принят в другом месте</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Заказ не выбран</translation>
    </message>
    <message>
        <source>Choose one at the left to see it whole.</source>
        <translation>Выберите заказ слева, чтобы увидеть его целиком.</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>An order that needs a yes rings and stands here.</source>
        <translation>Заказ, которому нужен ответ, подаст сигнал и появится здесь.</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Открытых нет</translation>
    </message>
    <message>
        <source>Accepted orders stand here until they are paid.</source>
        <translation>Принятые заказы стоят здесь до оплаты.</translation>
    </message>
    <message>
        <source>Nothing finished today</source>
        <translation>Сегодня ещё ничего не готово</translation>
    </message>
    <message>
        <source>Older orders: External orders.</source>
        <translation>Прежние заказы: «Внешние заказы».</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Приняты</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>Orders by state</source>
        <translation>Заказы по состоянию</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ход заказа</translation>
    </message>
    <message>
        <source>Reject order</source>
        <translation>Отклонить заказ</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Не забран</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Деньги получены</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
</context>
<context>
    <name>kassa::orders::PromiseBar</name>
    <message>
        <source>%1 min</source>
        <comment>proposed time, short</comment>
        <translation>%1&#xa0;мин</translation>
    </message>
    <message>
        <source>%1 · proposal</source>
        <translation>%1 · совет</translation>
    </message>
    <message>
        <source>free</source>
        <comment>time</comment>
        <translation>своё</translation>
    </message>
    <message>
        <source>as wished</source>
        <translation>по желанию</translation>
    </message>
    <message>
        <source>Free …</source>
        <comment>time</comment>
        <translation>Другое…</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Другое время</translation>
    </message>
    <message>
        <source>Ready at</source>
        <translation>Готов к</translation>
    </message>
    <message>
        <source>Ready in</source>
        <translation>Готов через</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, unit</comment>
        <translation>мин</translation>
    </message>
    <message>
        <source>Minutes until ready</source>
        <translation>Минут до готовности</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>kassa::paper::PaperView</name>
    <message>
        <source>The paper cannot be shown: %1</source>
        <translation>Не удаётся показать чек: %1</translation>
    </message>
</context>
<context>
    <name>kassa::paper::SaveQuestion</name>
    <message>
        <source>Type a file name, for instance receipt.pdf.</source>
        <translation>Введите имя файла, например chek.pdf.</translation>
    </message>
    <message>
        <source>Type the whole path, from the first folder on.</source>
        <translation>Введите полный путь, начиная с первой папки.</translation>
    </message>
    <message>
        <source>This folder does not exist. Type another one.</source>
        <translation>Такой папки нет. Укажите другую.</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>Записывается</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PaperDetail</name>
    <message>
        <source>No paper chosen</source>
        <translation>Ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose one in the list to see what became of it.</source>
        <translation>Выберите строку в списке, чтобы увидеть, что с ней стало.</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Заказ %1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Напечатать снова</translation>
    </message>
    <message>
        <source>Print now</source>
        <translation>Напечатать сейчас</translation>
    </message>
    <message>
        <source>Nothing is to be done for this paper</source>
        <translation>С этой печатью ничего делать не нужно</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Чек вышел</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Другой принтер</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Продолжить без чека</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PaperListModel</name>
    <message>
        <source>Paper and order</source>
        <translation>Печать и заказ</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Давность</translation>
    </message>
</context>
<context>
    <name>kassa::papers::PapersPage</name>
    <message>
        <source>Print jobs</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>All today</source>
        <translation>Все за сегодня</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Отменённые</translation>
    </message>
    <message>
        <source>Which papers are shown</source>
        <translation>Какие задания показаны</translation>
    </message>
    <message>
        <source>No papers here</source>
        <translation>Ничего нет</translation>
    </message>
    <message>
        <source>As soon as something is printed it stands here, with what became of it.</source>
        <translation>Как только что-то напечатают, оно появится здесь вместе с результатом.</translation>
    </message>
</context>
<context>
    <name>kassa::payment::PaymentDialog</name>
    <message>
        <source>Card</source>
        <comment>method on the receipt</comment>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Voucher</source>
        <comment>method on the receipt</comment>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Invoice</source>
        <comment>method on the receipt</comment>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Способ оплаты</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>По счёту</translation>
    </message>
    <message>
        <source>On delivery</source>
        <translation>При доставке</translation>
    </message>
    <message>
        <source>Other …</source>
        <translation>Другой&#xa0;…</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>e.g. cheque</source>
        <translation>напр. перевод</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Удалить последнюю цифру</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Выплата</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>There is nothing to split</source>
        <translation>Делить нечего</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>на&#xa0;%n</numerusform>
            <numerusform>на&#xa0;%n</numerusform>
            <numerusform>на&#xa0;%n</numerusform>
        </translation>
    </message>
    <message>
        <source>exact</source>
        <translation>без сдачи</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Paid out</source>
        <translation>Выплачено</translation>
    </message>
    <message>
        <source>Cash given</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>In how many parts?</source>
        <translation>На сколько частей?</translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Часть %1 из %2</translation>
    </message>
    <message>
        <source>Type a sum or choose a note</source>
        <translation>Введите сумму или выберите купюру</translation>
    </message>
    <message>
        <source>Type a smaller sum to pay a part</source>
        <translation>Для части введите меньшую сумму</translation>
    </message>
    <message>
        <source>To pay out</source>
        <translation>К выплате</translation>
    </message>
    <message>
        <source>Still to pay</source>
        <translation>К оплате</translation>
    </message>
    <message>
        <source>Left to pay afterwards</source>
        <translation>Останется оплатить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Choose the next way of payment then</source>
        <translation>Затем выберите другой способ оплаты</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Принять %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>This is not an amount. Type digits and one separator, e.g. %1.</source>
        <translation>Это не сумма. Введите цифры и один разделитель, например %1.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation>У суммы не более двух знаков после запятой.</translation>
    </message>
    <message>
        <source>This amount is too large for the till.</source>
        <translation>Эта сумма слишком велика для кассы.</translation>
    </message>
    <message>
        <source>Type an amount above zero.</source>
        <translation>Введите сумму больше нуля.</translation>
    </message>
    <message>
        <source>Only cash gives change. At most %1 here.</source>
        <translation>Сдача только с наличных. Здесь не более %1.</translation>
    </message>
    <message>
        <source>At most %1 is paid out.</source>
        <translation>Выплачивается не более %1.</translation>
    </message>
    <message>
        <source>Name the way of payment; it stands on the receipt.</source>
        <translation>Назовите способ оплаты: он стоит в чеке.</translation>
    </message>
    <message>
        <source>Only for orders: of a sale at the till nobody would know whose money is missing</source>
        <translation>Только для заказов: при продаже на кассе никто не знал бы, кто ещё не заплатил</translation>
    </message>
    <message>
        <source>The money comes in now</source>
        <translation>Деньги поступают сейчас</translation>
    </message>
</context>
<context>
    <name>kassa::sale::BookedCard</name>
    <message>
        <source>Receipt %1</source>
        <translation>Чек %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сдача</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печать ещё раз</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>The sale is booked, only the paper is missing: %1</source>
        <translation>Продажа проведена, не хватает только бумаги: %1</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>печатается</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
    <message>
        <source>paper missing</source>
        <translation>нет бумаги</translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartModel</name>
    <message>
        <source>%1 each · VAT %2 %</source>
        <translation>по %1 · НДС %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 шт. %2, %3</translation>
    </message>
</context>
<context>
    <name>kassa::sale::CartPanel</name>
    <message numerus="yes">
        <source>%n line(s), incl. VAT</source>
        <translation>
            <numerusform>%n позиция, вкл. НДС</numerusform>
            <numerusform>%n позиции, вкл. НДС</numerusform>
            <numerusform>%n позиций, вкл. НДС</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an article to change quantity or price</source>
        <translation>Выберите товар, чтобы изменить кол-во или цену</translation>
    </message>
    <message>
        <source>Digits change: quantity of %1</source>
        <translation>Цифры меняют: количество %1</translation>
    </message>
    <message>
        <source>Digits change: price of %1</source>
        <translation>Цифры меняют: цену %1</translation>
    </message>
    <message>
        <source>No line is chosen</source>
        <translation>Строка не выбрана</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>The cart is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation>Корзина 1</translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation>Внешний режим</translation>
    </message>
    <message>
        <source>Articles in the cart</source>
        <translation>Товары в корзине</translation>
    </message>
    <message>
        <source>Tap an article or scan it.</source>
        <translation>Нажмите на товар или отсканируйте его.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Кол‑во</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Удалить последнюю цифру</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Удалить выбранную строку</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Bonus card %1</source>
        <translation>По карте %1</translation>
    </message>
</context>
<context>
    <name>kassa::sale::LoyaltyBar</name>
    <message>
        <source>Bonus card</source>
        <translation>Бонусная карта</translation>
    </message>
    <message>
        <source>Card %1</source>
        <translation>Карта %1</translation>
    </message>
    <message>
        <source>No bonus card</source>
        <translation>Без бонусной карты</translation>
    </message>
    <message>
        <source>Scan it or press the key</source>
        <translation>Отсканируйте или нажмите кнопку</translation>
    </message>
    <message>
        <source>is being asked for</source>
        <translation>запрашивается</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>Баланс %1</translation>
    </message>
    <message>
        <source>offline: collects only</source>
        <translation>офлайн: только начисление</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>не принята</translation>
    </message>
</context>
<context>
    <name>kassa::sale::LoyaltyDialog</name>
    <message>
        <source>Scan the card, or type its number.</source>
        <translation>Отсканируйте карту или введите её номер.</translation>
    </message>
    <message>
        <source>This is no amount. Type it like 12.50.</source>
        <translation>Это не сумма. Введите так: 12,50.</translation>
    </message>
    <message>
        <source>At most %1 can be paid with bonuses.</source>
        <translation>Бонусами можно оплатить не больше %1.</translation>
    </message>
    <message>
        <source>The loyalty system is being asked</source>
        <translation>Идёт запрос в систему лояльности</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Discount on this cart</source>
        <translation>Скидка на эту корзину</translation>
    </message>
    <message>
        <source>This cart collects</source>
        <translation>За эту корзину начислят</translation>
    </message>
    <message>
        <source>Can be spent</source>
        <translation>Можно списать</translation>
    </message>
    <message>
        <source>Paid with bonuses</source>
        <translation>Оплачено бонусами</translation>
    </message>
    <message>
        <source>Offline. Works: collecting, booked later. Does not work: spending and discounts.</source>
        <translation>Офлайн. Работает: начисление, дойдёт позже. Не работает: списание и скидки.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) for the loyalty system wait.</source>
        <translation>
            <numerusform>%n сообщение для системы лояльности ждёт отправки.</numerusform>
            <numerusform>%n сообщения для системы лояльности ждут отправки.</numerusform>
            <numerusform>%n сообщений для системы лояльности ждут отправки.</numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest is from %1 ago.</source>
        <translation>Самому старому %1.</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Бонусная карта</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Card or app</source>
        <translation>Карта или приложение</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>Card number</source>
        <translation>Номер карты</translation>
    </message>
    <message>
        <source>Only when the customer has no card here</source>
        <translation>Только если карты нет с собой</translation>
    </message>
    <message>
        <source>Scan or type</source>
        <translation>Отсканируйте или введите</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Запросить</translation>
    </message>
    <message>
        <source>Take the phone number instead</source>
        <translation>Взять номер телефона</translation>
    </message>
    <message>
        <source>Pay with bonuses</source>
        <translation>Оплата бонусами</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>PIN of the customer</source>
        <translation>ПИН-код покупателя</translation>
    </message>
    <message>
        <source>Take the bonuses</source>
        <translation>Списать бонусы</translation>
    </message>
    <message>
        <source>Give them back</source>
        <translation>Вернуть бонусы</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Sell without bonus card</source>
        <translation>Продать без карты</translation>
    </message>
</context>
<context>
    <name>kassa::sale::ProductGrid</name>
    <message>
        <source>Former page of products</source>
        <translation>Предыдущая страница товаров</translation>
    </message>
    <message>
        <source>Next page of products</source>
        <translation>Следующая страница товаров</translation>
    </message>
</context>
<context>
    <name>kassa::sale::SalePage</name>
    <message>
        <source>%1 cannot be sold: tax code %2 is not valid today. Nothing was added. Correct the article.</source>
        <translation>%1 нельзя продать: ставка НДС %2 сегодня не действует. Ничего не добавлено. Исправьте товар.</translation>
    </message>
    <message>
        <source>%1 was not added: the cart is full. Pay it or start another.</source>
        <translation>%1 не добавлено: корзина полна. Оплатите её или начните другую.</translation>
    </message>
    <message>
        <source>Cart 1</source>
        <translation>Корзина 1</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>The sale is being booked</source>
        <translation>Продажа проводится</translation>
    </message>
    <message>
        <source>Search or scan</source>
        <translation>Поиск или сканер</translation>
    </message>
    <message>
        <source>Search articles</source>
        <translation>Поиск товаров</translation>
    </message>
    <message>
        <source>No cash session is open</source>
        <translation>Смена не открыта</translation>
    </message>
    <message>
        <source>Selling needs an open session. Count the drawer and open one.</source>
        <translation>Для продажи нужна открытая смена. Пересчитайте ящик и откройте её.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Товаров ещё нет</translation>
    </message>
    <message>
        <source>Articles come with web orders that may create them, and later by import.</source>
        <translation>Товары появляются с заказами сайта, которым разрешено их создавать, а позже импортом.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No article matches the search. Shorten it or choose all.</source>
        <translation>Нет подходящих товаров. Сократите запрос или выберите «Все».</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Товары</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Bonus card</source>
        <translation>Бонусная карта</translation>
    </message>
    <message>
        <source>The loyalty system is being asked</source>
        <translation>Идёт запрос в систему лояльности</translation>
    </message>
</context>
<context>
    <name>kassa::session::AmountPad</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Удалить последнюю цифру</translation>
    </message>
</context>
<context>
    <name>kassa::session::CashDialog</name>
    <message>
        <source>Money in or out</source>
        <translation>Внести / изъять</translation>
    </message>
    <message>
        <source>Type a reason first</source>
        <translation>Сначала укажите причину</translation>
    </message>
    <message>
        <source>Type an amount first</source>
        <translation>Сначала введите сумму</translation>
    </message>
    <message>
        <source>Pay in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Pay out</source>
        <translation>Изъять</translation>
    </message>
    <message>
        <source>Only open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Money that is put into the drawer, for instance coins from the bank.</source>
        <translation>Деньги, которые кладут в ящик, например мелочь из банка.</translation>
    </message>
    <message>
        <source>Money that is taken out, for instance for the bank or a delivery.</source>
        <translation>Деньги, которые забирают, например в банк или за поставку.</translation>
    </message>
    <message>
        <source>The drawer is opened without a sale. The report counts how often.</source>
        <translation>Ящик открывают без продажи. В отчёте видно, сколько раз.</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>kassa::session::CloseQuestion</name>
    <message>
        <source>Close session %1?</source>
        <translation>Закрыть смену %1?</translation>
    </message>
    <message>
        <source>A closed session cannot be opened again. Extern mode ends with it.</source>
        <translation>Закрытую смену нельзя открыть снова. Вместе с ней заканчивается внешний режим.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Say first why the drawer differs</source>
        <translation>Сначала укажите причину расхождения</translation>
    </message>
    <message>
        <source>Allowed are ±%1. A larger difference needs a reason.</source>
        <translation>Допускается ±%1. При большем расхождении нужна причина.</translation>
    </message>
    <message>
        <source>Reason of the difference</source>
        <translation>Причина расхождения</translation>
    </message>
    <message>
        <source>Proposal: take out %1, %2 stays.</source>
        <translation>Предложение: изъять %1, останется %2.</translation>
    </message>
    <message>
        <source>Close, print Z</source>
        <translation>Закрыть, Z-отчёт</translation>
    </message>
</context>
<context>
    <name>kassa::session::ClosingPane</name>
    <message>
        <source>Close session %1</source>
        <translation>Закрыть смену %1</translation>
    </message>
    <message>
        <source>open since %1 · %2</source>
        <translation>открыта %1 · %2</translation>
    </message>
    <message>
        <source>Count the drawer</source>
        <translation>Пересчёт ящика</translation>
    </message>
    <message>
        <source>By pieces</source>
        <translation>По штукам</translation>
    </message>
    <message>
        <source>As a sum</source>
        <translation>Суммой</translation>
    </message>
    <message>
        <source>Sum in the drawer</source>
        <translation>Сумма в ящике</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Посчитано</translation>
    </message>
    <message>
        <source>Expected in the drawer</source>
        <translation>Ожидается в ящике</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Размен</translation>
    </message>
    <message>
        <source>Cash sales</source>
        <translation>Наличные</translation>
    </message>
    <message>
        <source>Not in the drawer</source>
        <translation>Не в ящике</translation>
    </message>
    <message>
        <source>Card and other</source>
        <translation>Карта и другое</translation>
    </message>
    <message>
        <source>On delivery or collection</source>
        <translation>При доставке или получении</translation>
    </message>
    <message numerus="yes">
        <source>%n open order(s) stay open for the next session.</source>
        <translation>
            <numerusform>%n открытый заказ перейдёт в следующую смену.</numerusform>
            <numerusform>%n открытых заказа перейдут в следующую смену.</numerusform>
            <numerusform>%n открытых заказов перейдут в следующую смену.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close session</source>
        <translation>Закрыть смену</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n штука</numerusform>
            <numerusform>%n штуки</numerusform>
            <numerusform>%n штук</numerusform>
        </translation>
    </message>
    <message>
        <source>typed in</source>
        <translation>введено</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Ожидается</translation>
    </message>
    <message>
        <source>Drawer is right</source>
        <translation>Ящик сходится</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Pay-ins</source>
        <translation>Внесено</translation>
    </message>
    <message>
        <source>Pay-outs</source>
        <translation>Изъято</translation>
    </message>
    <message>
        <source>Shown when the drawer was counted.</source>
        <translation>Появится после пересчёта.</translation>
    </message>
    <message>
        <source>X report</source>
        <translation>X-отчёт</translation>
    </message>
    <message>
        <source>Money in or out</source>
        <translation>Внести / изъять</translation>
    </message>
    <message>
        <source>Proposal: take out %1, %2 stays.</source>
        <translation>Предложение: изъять %1, останется %2.</translation>
    </message>
</context>
<context>
    <name>kassa::session::OpeningPane</name>
    <message>
        <source>Open cash session</source>
        <translation>Открытие смены</translation>
    </message>
    <message>
        <source>Selling and extern mode need an open session.</source>
        <translation>Для продажи и внешнего режима нужна открытая смена.</translation>
    </message>
    <message>
        <source>Float: money in the drawer now</source>
        <translation>Размен: деньги в ящике сейчас</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Новая смена</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Размен</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Чеки этой кассы не фискальные. Kassa не может быть единственной кассой бизнеса с наличными.</translation>
    </message>
    <message>
        <source>Count the drawer and type the sum. At closing Kassa compares with it.</source>
        <translation>Пересчитайте ящик и введите сумму. При закрытии Kassa сравнит с ней.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Открыть смену</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
</context>
<context>
    <name>kassa::session::PieceCount</name>
    <message>
        <source>Pieces of %1</source>
        <translation>Штук по %1</translation>
    </message>
    <message>
        <source>One less of %1</source>
        <translation>На одну меньше по %1</translation>
    </message>
    <message>
        <source>One more of %1</source>
        <translation>На одну больше по %1</translation>
    </message>
</context>
<context>
    <name>kassa::session::ReportsPane</name>
    <message>
        <source>Choose a session.</source>
        <translation>Выберите смену.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Z report of session %1</source>
        <translation>Z-отчёт смены %1</translation>
    </message>
    <message>
        <source>X report of session %1</source>
        <translation>X-отчёт смены %1</translation>
    </message>
    <message>
        <source>Save report as PDF</source>
        <translation>Сохранить отчёт в PDF</translation>
    </message>
    <message>
        <source>Sessions and reports</source>
        <translation>Смены и отчёты</translation>
    </message>
    <message>
        <source>X while a session is open, Z when it is closed</source>
        <translation>X — смена открыта, Z — закрыта</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>As PDF</source>
        <translation>В PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Cash sessions</source>
        <translation>Кассовые смены</translation>
    </message>
</context>
<context>
    <name>kassa::session::SessionListModel</name>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Касса %1</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s)</source>
        <translation>
            <numerusform>%n чек</numerusform>
            <numerusform>%n чека</numerusform>
            <numerusform>%n чеков</numerusform>
        </translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыта</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>Turnover %1</source>
        <translation>Выручка %1</translation>
    </message>
</context>
<context>
    <name>kassa::session::SessionPage</name>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Report printed: %1</source>
        <translation>Отчёт напечатан: %1</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::AlarmPane</name>
    <message>
        <source>Alarm</source>
        <translation>Сигнал</translation>
    </message>
    <message>
        <source>Sound when an order arrives or waits for a yes</source>
        <translation>Звук, когда заказ пришёл или ждёт ответа</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Меньше</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Больше</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Cancelled orders sound as loud as this, new ones softer.</source>
        <translation>С такой громкостью звучат отменённые заказы, новые тише.</translation>
    </message>
    <message>
        <source>Mute lasts</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source> min</source>
        <translation>&#xa0;мин</translation>
    </message>
    <message>
        <source>Then the alarm is back by itself.</source>
        <translation>Потом сигнал включится сам.</translation>
    </message>
    <message>
        <source>More urgent after</source>
        <translation>Громче через</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;с</translation>
    </message>
    <message>
        <source>Four steps; from the third one the alarm covers the whole screen.</source>
        <translation>Четыре шага; с третьего сигнал занимает весь экран.</translation>
    </message>
    <message>
        <source>Try the sound</source>
        <translation>Проверить звук</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::BackupPane</name>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Введите число от %1 до %2.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Последняя копия</translation>
    </message>
    <message>
        <source>is being made</source>
        <translation>создаётся</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Используется: %1</translation>
    </message>
    <message>
        <source>Choose a copy first.</source>
        <translation>Сначала выберите копию.</translation>
    </message>
    <message>
        <source>Written.</source>
        <translation>Записано.</translation>
    </message>
    <message>
        <source>Versions, settings, counts and the end of the log for whoever helps you; without secrets, names and addresses.</source>
        <translation>Версии, настройки, количества и конец журнала для того, кто вам помогает; без секретов, имён и адресов.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Выбрать копию</translation>
    </message>
    <message>
        <source>Save the diagnosis file</source>
        <translation>Сохранить файл диагностики</translation>
    </message>
    <message numerus="yes">
        <source>The copy is whole: %n receipt(s), the last one %1.</source>
        <translation>
            <numerusform>Копия цела: %n чек, последний %1.</numerusform>
            <numerusform>Копия цела: %n чека, последний %1.</numerusform>
            <numerusform>Копия цела: %n чеков, последний %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sold and ordered since then leaves the till; the database of now is kept as a file beside it. Kassa starts again.</source>
        <translation>Всё, что продано и заказано с тех пор, исчезнет из кассы; нынешняя база останется рядом отдельным файлом. Kassa запустится заново.</translation>
    </message>
    <message>
        <source>Signing then asks you to confirm the older database.</source>
        <translation>После этого раздел «Подпись» попросит подтвердить старую базу.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Восстановить %1?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Back up every day</source>
        <translation>Копировать каждый день</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Папка для копий</translation>
    </message>
    <message>
        <source>Better on another disk or a stick. Empty: beside the database.</source>
        <translation>Лучше на другом диске или флешке. Пусто: рядом с базой.</translation>
    </message>
    <message>
        <source>Keep for days</source>
        <translation>Хранить дней</translation>
    </message>
    <message>
        <source>After that one of each month, for a year.</source>
        <translation>Потом по одной за месяц в течение года.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Копировать сейчас</translation>
    </message>
    <message>
        <source>Newest copies</source>
        <translation>Новейшие копии</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>Prove and restore …</source>
        <translation>Проверить и восстановить …</translation>
    </message>
    <message>
        <source>Restore another file …</source>
        <translation>Восстановить другой файл …</translation>
    </message>
    <message>
        <source>Diagnosis file …</source>
        <translation>Файл диагностики …</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ConsentQuestion</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ErrorTable</name>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>Сначала выберите строку таблицы.</translation>
    </message>
    <message>
        <source>The number that the service sends, digits or letters.</source>
        <translation>Номер, который присылает служба: цифры или буквы.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Treat as done</source>
        <translation>Считать выполненным</translation>
    </message>
    <message>
        <source>Error numbers; unknown ones are given up</source>
        <translation>Номера ошибок; при неизвестных — отказ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Into the table</source>
        <translation>В таблицу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Error text</source>
        <translation>Текст ошибки</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ExternalPane</name>
    <message>
        <source>Type a number from 1 to 65535.</source>
        <translation>Введите число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Адрес скопирован</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Токен скопирован</translation>
    </message>
    <message>
        <source>Example copied</source>
        <translation>Пример скопирован</translation>
    </message>
    <message>
        <source>External interface</source>
        <translation>Внешний интерфейс</translation>
    </message>
    <message>
        <source>Only programs on this computer</source>
        <translation>Только программы этого компьютера</translation>
    </message>
    <message>
        <source>Local network, %1</source>
        <translation>Локальная сеть, %1</translation>
    </message>
    <message>
        <source>In the settings, not found on this computer now</source>
        <translation>В настройках, сейчас на компьютере нет</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>С запуска</translation>
    </message>
    <message>
        <source>Last sender</source>
        <translation>Последний отправитель</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>Address for orders, the web shop waits until they are paid</source>
        <translation>Адрес для заказов, сайт ждёт оплаты</translation>
    </message>
    <message>
        <source>Address for orders, the web shop does not wait</source>
        <translation>Адрес для заказов, сайт не ждёт</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Security token</source>
        <translation>Токен безопас­ности</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Скрыть токен</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Копировать токен</translation>
    </message>
    <message>
        <source>Renew token …</source>
        <translation>Новый токен&#xa0;…</translation>
    </message>
    <message>
        <source>Whoever has it can send orders. A new one locks the old one out at once.</source>
        <translation>Кто его знает, может присылать заказы. Новый сразу отключает старый.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Принимать на</translation>
    </message>
    <message>
        <source>A web shop on another computer needs the address of the local network, and the firewall of this computer must let the port in. Keep it inside the shop&apos;s network; towards the internet put a VPN or a proxy with TLS before it.</source>
        <translation>Сайту на другом компьютере нужен адрес в локальной сети, а брандмауэр этого компьютера должен пропускать порт. Держите его внутри сети магазина; к интернету поставьте перед ним VPN или прокси с TLS.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>The web shop waits at most</source>
        <translation>Сайт ждёт не более</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;с</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Меньше времени</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Больше времени</translation>
    </message>
    <message>
        <source>Then it gets code 4; the order stays open.</source>
        <translation>Затем он получит код 4; заказ останется открытым.</translation>
    </message>
    <message>
        <source>Orders need a yes</source>
        <translation>Заказы нужно принимать</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Automatic: by the printer when one is connected that can answer, else no yes is needed. The web shop may say otherwise per order.</source>
        <translation>Авто: на принтере, если подключён умеющий отвечать, иначе принимать не нужно. Сайт может указать иное для каждого заказа.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Copied as shown, with the token.</source>
        <translation>Копируется как показано, с токеном.</translation>
    </message>
    <message>
        <source>Copied as shown: show the token first for a call that works.</source>
        <translation>Копируется как показано: для рабочего вызова сначала покажите токен.</translation>
    </message>
    <message>
        <source>Example call</source>
        <translation>Пример вызова</translation>
    </message>
    <message>
        <source>Copy example</source>
        <translation>Копировать пример</translation>
    </message>
    <message>
        <source>Wrong tokens</source>
        <translation>Неверные токены</translation>
    </message>
    <message>
        <source>Renew the security token?</source>
        <translation>Заменить токен безопасности?</translation>
    </message>
    <message>
        <source>The old one is refused at once: the web shop cannot send orders until it has the new one. Orders that are here already are not touched.</source>
        <translation>Старый сразу перестанет действовать: сайт не сможет присылать заказы, пока не получит новый. Уже полученные заказы не затрагиваются.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::GoodcomPane</name>
    <message>
        <source>Order URL copied</source>
        <translation>URL приёма заказов скопирован</translation>
    </message>
    <message>
        <source>Callback URL copied</source>
        <translation>Callback-URL скопирован</translation>
    </message>
    <message>
        <source>GoodCom printer</source>
        <translation>Принтер GoodCom</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>waits for the first poll</source>
        <translation>ждёт первого запроса</translation>
    </message>
    <message>
        <source>silent for %1</source>
        <translation>молчит %1</translation>
    </message>
    <message>
        <source>asked %1 ago</source>
        <translation>запрос %1 назад</translation>
    </message>
    <message>
        <source>Switch the order printers on first</source>
        <translation>Сначала включите принтеры заказов</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>Since start</source>
        <translation>С запуска</translation>
    </message>
    <message>
        <source>Last sender</source>
        <translation>Последний отправитель</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Последний раз</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Order printers may fetch orders</source>
        <translation>Принтеры могут забирать заказы</translation>
    </message>
    <message>
        <source>Order URL</source>
        <translation>URL приёма заказов</translation>
    </message>
    <message>
        <source>Goes into the polling settings of the printer.</source>
        <translation>Вставьте в настройки опроса принтера.</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Here the printer says accepted or rejected.</source>
        <translation>Сюда принтер сообщает: принят или отклонён.</translation>
    </message>
    <message>
        <source>QR code: %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Both URLs hold a security token. A new one locks the old one out at once.</source>
        <translation>В обоих URL есть токен безопасности. Новый сразу отключает старый.</translation>
    </message>
    <message>
        <source>Renew token …</source>
        <translation>Новый токен…</translation>
    </message>
    <message>
        <source>Text format</source>
        <translation>Формат текста</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Классический</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>С запятой</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Расширенный</translation>
    </message>
    <message>
        <source>After a yes</source>
        <translation>После принятия</translation>
    </message>
    <message>
        <source>Receipt at once</source>
        <translation>Чек сразу</translation>
    </message>
    <message>
        <source>Pay at the till</source>
        <translation>Оплата на кассе</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Ждать ответа</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Less time</source>
        <translation>Меньше времени</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>Больше времени</translation>
    </message>
    <message>
        <source>when nobody answers</source>
        <translation>если никто не отвечает</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Затем</translation>
    </message>
    <message>
        <source>Ask the till</source>
        <translation>Спросить кассу</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Параметры</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Короткие</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Длинные</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Любые</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Перенос строки</translation>
    </message>
    <message>
        <source>As in the printer: %% , %%%% or \r</source>
        <translation>Как в принтере: %% , %%%% или \r</translation>
    </message>
    <message>
        <source>Own words for yes and no</source>
        <translation>Свои слова для «да» и «нет»</translation>
    </message>
    <message>
        <source>yes, yes / no, no; Accepted and Rejected always count.</source>
        <translation>да, да / нет, нет; Accepted и Rejected действуют всегда.</translation>
    </message>
    <message>
        <source>Printer number</source>
        <translation>Номер принтера</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Checked only where filled in. The token in the URL is checked always.</source>
        <translation>Проверяется только заполненное. Токен в URL проверяется всегда.</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>Принтеры</translation>
    </message>
    <message>
        <source>None has asked since Kassa was started.</source>
        <translation>С запуска Kassa ни один принтер не обращался.</translation>
    </message>
    <message>
        <source>Wrong tokens</source>
        <translation>Неверные токены</translation>
    </message>
    <message>
        <source>Send a test order</source>
        <translation>Пробный заказ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>Which token</source>
        <translation>Какой токен</translation>
    </message>
    <message>
        <source>The old address is dead at once: the printer reaches the till again when the new one is typed into it. Orders that wait can be answered here meanwhile.</source>
        <translation>Старый адрес перестаёт работать сразу: принтер снова достучится до кассы, когда в него введут новый. Ждущим заказам пока можно ответить здесь.</translation>
    </message>
    <message>
        <source>Renew the security token?</source>
        <translation>Заменить токен безопасности?</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::GoodcomPreview</name>
    <message>
        <source>Restaurant</source>
        <translation>Ресторан</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>№ заказа</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Sum, customer</source>
        <translation>Сумма, клиент</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Сборы</translation>
    </message>
    <message>
        <source>String of the sample order</source>
        <translation>Строка примера заказа</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n байт</numerusform>
            <numerusform>%n байта</numerusform>
            <numerusform>%n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Классический</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>С запятой</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Расширенный</translation>
    </message>
    <message>
        <source>The string is valid for “%1”</source>
        <translation>Строка верна для «%1»</translation>
    </message>
    <message>
        <source>The string does not fit “%1”</source>
        <translation>Строка не подходит для «%1»</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>What the printer gets for a sample order.</source>
        <translation>Это получит принтер для примера заказа.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Поля</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LinkWords</name>
    <message>
        <source>Sale opened</source>
        <translation>Продажа начата</translation>
    </message>
    <message>
        <source>Sale finished</source>
        <translation>Продажа завершена</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Отправляется</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Оставлено</translation>
    </message>
    <message>
        <source>Not delivered on its day, so it is not sent any more.</source>
        <translation>Не доставлено в свой день, поэтому больше не отправляется.</translation>
    </message>
    <message>
        <source>Kassa ended while this was being sent.</source>
        <translation>Kassa завершилась во время отправки.</translation>
    </message>
    <message>
        <source>Not sent, because the message before it was refused.</source>
        <translation>Не отправлено, так как предыдущее сообщение отклонено.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Нет соединения.</translation>
    </message>
    <message>
        <source>It was sent, no answer came.</source>
        <translation>Отправлено, но ответа нет.</translation>
    </message>
    <message>
        <source>The answer belongs to something else.</source>
        <translation>Ответ относится к другому сообщению.</translation>
    </message>
    <message>
        <source>The answer was too long.</source>
        <translation>Ответ слишком длинный.</translation>
    </message>
    <message>
        <source>A setting is missing.</source>
        <translation>Не хватает настройки.</translation>
    </message>
    <message>
        <source>To be sent again, decided by %1.</source>
        <translation>Будет отправлено снова, решение: %1.</translation>
    </message>
    <message>
        <source>Treated as done by %1.</source>
        <translation>Считается выполненным, решение: %1.</translation>
    </message>
    <message>
        <source>%1: off</source>
        <translation>%1: выкл.</translation>
    </message>
    <message>
        <source>%1: refuses us</source>
        <translation>%1: отказывает нам</translation>
    </message>
    <message>
        <source>%1: messages to decide</source>
        <translation>%1: нужно решение</translation>
    </message>
    <message>
        <source>%1: no link</source>
        <translation>%1: нет связи</translation>
    </message>
    <message>
        <source>%1: sending</source>
        <translation>%1: отправляет</translation>
    </message>
    <message>
        <source>%1: ready</source>
        <translation>%1: готов</translation>
    </message>
    <message>
        <source>Purchase, bonuses collected</source>
        <translation>Покупка, начисление бонусов</translation>
    </message>
    <message>
        <source>Purchase confirmed</source>
        <translation>Подтверждение покупки</translation>
    </message>
    <message>
        <source>Purchase taken back</source>
        <translation>Отмена покупки</translation>
    </message>
    <message>
        <source>Bonuses given back</source>
        <translation>Возврат бонусов</translation>
    </message>
    <message>
        <source>Goods came back</source>
        <translation>Возврат товара</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LinksPane</name>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Choose a message that is unclear, refused or given up.</source>
        <translation>Выберите неясное, отклонённое или оставленное сообщение.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Экспортировать нечего.</translation>
    </message>
    <message>
        <source>No messages here.</source>
        <translation>Здесь нет сообщений.</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Последний успех</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>%1, oldest from %2</source>
        <translation>%1, самое старое: %2</translation>
    </message>
    <message>
        <source>On their way</source>
        <translation>В пути</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Нужно решить</translation>
    </message>
    <message>
        <source>The link is off.</source>
        <translation>Связь выключена.</translation>
    </message>
    <message>
        <source>The file was not written: %1</source>
        <translation>Файл не записан: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Записано: %1</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершены</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Какие сообщения</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Treat as done</source>
        <translation>Считать выполненным</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Which link</source>
        <translation>Какая связь</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LookPane</name>
    <message>
        <source>Language and look</source>
        <translation>Язык и вид</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Язык экрана</translation>
    </message>
    <message>
        <source>Changes at once, everywhere; nothing typed is lost. Receipts have a language of their own on the page Till.</source>
        <translation>Меняется сразу и везде; введённое не теряется. У чеков свой язык на странице «Касса».</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>As desktop</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлый</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмный</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Контраст</translation>
    </message>
    <message>
        <source>Contrast has black grounds, frames around everything and the strongest colours.</source>
        <translation>Контраст: чёрный фон, рамки вокруг всего и самые яркие цвета.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>From 150 % on panels at the side become tabs, so that large text has room.</source>
        <translation>Начиная со 150&#xa0;% боковые панели становятся вкладками, чтобы крупному тексту хватало места.</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::LoymaxPane</name>
    <message>
        <source>Pairs with an equals sign, separated by commas.</source>
        <translation>Пары со знаком равенства, через запятую.</translation>
    </message>
    <message>
        <source>An address such as https://loyalty.example/XmlExchange/shop/{till}/</source>
        <translation>Адрес вида https://loyalty.example/XmlExchange/shop/{till}/</translation>
    </message>
    <message>
        <source>Type a number from 100 to 120000.</source>
        <translation>Введите число от 100 до 120000.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Nothing was sent since Kassa was started.</source>
        <translation>С запуска Kassa ничего не отправлялось.</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Отправлено: %1</translation>
    </message>
    <message>
        <source>No answer.</source>
        <translation>Ответа нет.</translation>
    </message>
    <message>
        <source>Received: %1</source>
        <translation>Получено: %1</translation>
    </message>
    <message>
        <source>Loyalty system</source>
        <translation>Система лояльности</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>{till} stands for the user.</source>
        <translation>{till} заменяется пользователем.</translation>
    </message>
    <message>
        <source>Not encrypted: card numbers and the password can be read on the way.</source>
        <translation>Без шифрования: номера карт и пароль можно прочитать по пути.</translation>
    </message>
    <message>
        <source>User (login of this till)</source>
        <translation>Пользователь (логин этой кассы)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Logical number of this till</source>
        <translation>Логический номер этой кассы</translation>
    </message>
    <message>
        <source>Tenders in the words of the loyalty system</source>
        <translation>Виды оплаты в терминах системы лояльности</translation>
    </message>
    <message>
        <source>For instance cash=Cash, card=Card, bonus=Bonus</source>
        <translation>Например cash=Cash, card=Card, bonus=Bonus</translation>
    </message>
    <message>
        <source>Wait for a connection (ms)</source>
        <translation>Ждать соединения (мс)</translation>
    </message>
    <message>
        <source>Wait for an answer (ms)</source>
        <translation>Ждать ответа (мс)</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Что отправляется</translation>
    </message>
    <message>
        <source>Address in full</source>
        <translation>Адрес полностью</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Последний обмен</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::PepmaxPane</name>
    <message>
        <source>Pairs with an equals sign, separated by commas.</source>
        <translation>Пары со знаком равенства через запятую.</translation>
    </message>
    <message>
        <source>Not understood. Words: kind timestamp branch department place salesperson contract flag turnover deposit const:… empty.</source>
        <translation>Не понято. Слова: kind timestamp branch department place salesperson contract flag turnover deposit const:… empty.</translation>
    </message>
    <message>
        <source>Type a number from 1 to 65535.</source>
        <translation>Введите число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Unknown here. For instance windows-1252, utf-8 or iso-8859-15.</source>
        <translation>Здесь неизвестна. Например windows-1252, utf-8 или iso-8859-15.</translation>
    </message>
    <message>
        <source>(no answer)</source>
        <translation>(нет ответа)</translation>
    </message>
    <message>
        <source>Nothing was sent since the start.</source>
        <translation>С момента запуска ничего не отправлялось.</translation>
    </message>
    <message>
        <source>Switch the link on and save first.</source>
        <translation>Сначала включите связь и сохраните.</translation>
    </message>
    <message>
        <source>Tell the turnover ticker of sales</source>
        <translation>Сообщать о продажах на табло оборота</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Узел</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Филиал</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Salesperson</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Salesperson by cashier</source>
        <translation>Продавец по кассиру</translation>
    </message>
    <message>
        <source>anna=1096, bert=1097; all others as beside.</source>
        <translation>anna=1096, bert=1097; остальные — как рядом.</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Признак</translation>
    </message>
    <message>
        <source>Order of the fields</source>
        <translation>Порядок полей</translation>
    </message>
    <message>
        <source>A: branch, department, place</source>
        <translation>A: филиал, отдел, место</translation>
    </message>
    <message>
        <source>B: salesperson, branch</source>
        <translation>B: продавец, филиал</translation>
    </message>
    <message>
        <source>Part of the second</source>
        <translation>Доля секунды</translation>
    </message>
    <message>
        <source>Fraction</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>Миллисекунды</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Ноль</translation>
    </message>
    <message>
        <source>Deposit in the message</source>
        <translation>Предоплата в сообщении</translation>
    </message>
    <message>
        <source>Always 0.00</source>
        <translation>Всегда 0.00</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Что оплачено</translation>
    </message>
    <message>
        <source>Own fields of the start</source>
        <translation>Свои поля начала</translation>
    </message>
    <message>
        <source>Empty: as chosen above.</source>
        <translation>Пусто: как выбрано выше.</translation>
    </message>
    <message>
        <source>Own fields of the stop</source>
        <translation>Свои поля завершения</translation>
    </message>
    <message>
        <source>Example of the vendor</source>
        <translation>Пример производителя</translation>
    </message>
    <message>
        <source>What this till would send now</source>
        <translation>Что касса отправила бы сейчас</translation>
    </message>
    <message>
        <source>Last line sent and received</source>
        <translation>Последнее отправленное и полученное</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Отправить тест</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::PrinterPane</name>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Standard printer</source>
        <translation>Принтер по умолчанию</translation>
    </message>
    <message>
        <source>The one that the system prefers</source>
        <translation>Тот, что выбран в системе</translation>
    </message>
    <message>
        <source>Printer of this system</source>
        <translation>Принтер этой системы</translation>
    </message>
    <message>
        <source>In the settings, not found on this computer now</source>
        <translation>В настройках, сейчас на компьютере нет</translation>
    </message>
    <message>
        <source>The system has no printer yet; add one there first.</source>
        <translation>В системе ещё нет принтера; сначала добавьте его там.</translation>
    </message>
    <message>
        <source>Each receipt becomes a PDF and a text file in the folder receipts.</source>
        <translation>Каждый чек становится файлом PDF и текстом в папке receipts.</translation>
    </message>
    <message>
        <source>Receipts go to</source>
        <translation>Куда идут чеки</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>System printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Ширина бумаги</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;мм</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s address, such as http://192.168.1.50.</source>
        <translation>Введите адрес принтера, например http://192.168.1.50.</translation>
    </message>
    <message>
        <source>Type the printer&apos;s network address, or its device below.</source>
        <translation>Введите сетевой адрес принтера или ниже его устройство.</translation>
    </message>
    <message>
        <source>An address such as 192.168.1.50 or printer.local.</source>
        <translation>Адрес вида 192.168.1.50 или printer.local.</translation>
    </message>
    <message>
        <source>Type one or more addresses, with blanks between them.</source>
        <translation>Введите один или несколько адресов через пробел.</translation>
    </message>
    <message>
        <source>A printer, ready to print</source>
        <translation>Принтер, готов к печати</translation>
    </message>
    <message>
        <source>Takes connections, does not tell its state</source>
        <translation>Соединяется, состояние не сообщает</translation>
    </message>
    <message>
        <source>No printer answers here</source>
        <translation>Здесь принтер не отвечает</translation>
    </message>
    <message>
        <source>A printer without paper</source>
        <translation>Принтер без бумаги</translation>
    </message>
    <message>
        <source>A printer that is not ready</source>
        <translation>Принтер не готов</translation>
    </message>
    <message>
        <source>Being asked</source>
        <translation>Опрашивается</translation>
    </message>
    <message>
        <source>Test page: handed to %1</source>
        <translation>Тестовая страница: передана на %1</translation>
    </message>
    <message>
        <source>Test page: %1 has no paper</source>
        <translation>Тестовая страница: в %1 нет бумаги</translation>
    </message>
    <message>
        <source>Test page: %1 cannot be reached</source>
        <translation>Тестовая страница: %1 недоступен</translation>
    </message>
    <message>
        <source>Test page: %1 did not print it</source>
        <translation>Тестовая страница: %1 не напечатал</translation>
    </message>
    <message>
        <source>A printer that is set up in this computer&apos;s system.</source>
        <translation>Принтер, настроенный в системе этого компьютера.</translation>
    </message>
    <message>
        <source>Receipt printer</source>
        <translation>Чековый принтер</translation>
    </message>
    <message>
        <source>ESC/POS over the network, USB or a serial line.</source>
        <translation>ESC/POS по сети, USB или последовательной линии.</translation>
    </message>
    <message>
        <source>XML printer</source>
        <translation>XML-принтер</translation>
    </message>
    <message>
        <source>Epson ePOS-Print over the network.</source>
        <translation>Epson ePOS-Print по сети.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Модель</translation>
    </message>
    <message>
        <source>Network address</source>
        <translation>Сетевой адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Device (USB or serial), instead of the network</source>
        <translation>Устройство (USB или COM) вместо сети</translation>
    </message>
    <message>
        <source>Address of the printer</source>
        <translation>Адрес принтера</translation>
    </message>
    <message>
        <source>Type on paper</source>
        <translation>Шрифт на бумаге</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Cash drawer</source>
        <translation>Денежный ящик</translation>
    </message>
    <message>
        <source>Pin 2</source>
        <translation>Контакт 2</translation>
    </message>
    <message>
        <source>Pin 5</source>
        <translation>Контакт 5</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Addresses to try, with blanks between them</source>
        <translation>Адреса для проверки через пробел</translation>
    </message>
    <message>
        <source>Try these addresses</source>
        <translation>Проверить адреса</translation>
    </message>
    <message>
        <source>What answered; choose one to take it</source>
        <translation>Что ответило; нажмите, чтобы выбрать</translation>
    </message>
    <message>
        <source>Print test page</source>
        <translation>Напечатать тест</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ReasonList</name>
    <message>
        <source>More than these nobody reads before pressing</source>
        <translation>Больше никто не читает перед нажатием</translation>
    </message>
    <message>
        <source>These are the usual ones</source>
        <translation>Это обычные причины</translation>
    </message>
    <message>
        <source>Reasons for a rejection</source>
        <translation>Причины отказа</translation>
    </message>
    <message>
        <source>To choose from when an order is rejected, in this order; the shop gets them as its answer.</source>
        <translation>Для выбора при отказе, в этом порядке; магазин получит причину как ответ.</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Добавить причину</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Обычные причины</translation>
    </message>
    <message>
        <source>Reason %1</source>
        <translation>Причина %1</translation>
    </message>
    <message>
        <source>Move reason %1 up</source>
        <translation>Причину %1 выше</translation>
    </message>
    <message>
        <source>Move reason %1 down</source>
        <translation>Причину %1 ниже</translation>
    </message>
    <message>
        <source>Delete reason %1</source>
        <translation>Удалить причину %1</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SettingPane</name>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Ничего не изменено</translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>Сохраняется</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Страницы настроек</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::ShopPane</name>
    <message>
        <source>Unknown. Choose one from the list, for instance Europe/Vienna.</source>
        <translation>Неизвестно. Выберите из списка, например Europe/Moscow.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Магазин</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Чеки этой кассы не фискальные. Kassa не может быть единственной кассой бизнеса с наличными.</translation>
    </message>
    <message>
        <source>Name on receipts</source>
        <translation>Название в чеках</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Country (decides the tax rates)</source>
        <translation>Страна (задаёт ставки налога)</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Empty: the country&apos;s own.</source>
        <translation>Пусто: пояс страны.</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::SigningPane</name>
    <message>
        <source>Type a day like 2026-01-31, or nothing.</source>
        <translation>Введите день, например 2026-01-31, или ничего.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>no start receipt (Startbeleg) yet</source>
        <translation>начального чека (Startbeleg) ещё нет</translation>
    </message>
    <message>
        <source>every receipt is signed</source>
        <translation>подписывается каждый чек</translation>
    </message>
    <message numerus="yes">
        <source>out of order, %n receipt(s) without signature</source>
        <translation>
            <numerusform>не работает, %n чек без подписи</numerusform>
            <numerusform>не работает, %n чека без подписи</numerusform>
            <numerusform>не работает, %n чеков без подписи</numerusform>
        </translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>stopped: the database is older than the last receipt</source>
        <translation>остановлено: база данных старше последнего чека</translation>
    </message>
    <message>
        <source>closed (Schlussbeleg)</source>
        <translation>закрыта (Schlussbeleg)</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>is being opened</source>
        <translation>открывается</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>The signing unit has been out of order for more than 48 hours: report it in FinanzOnline, and report its end.</source>
        <translation>Устройство подписи не работает больше 48 часов: сообщите об этом в FinanzOnline, а потом и об окончании.</translation>
    </message>
    <message>
        <source>The clock stands before the last receipt. Receipts carry its time until then: set the clock.</source>
        <translation>Часы отстают от последнего чека. До тех пор чеки несут его время: переведите часы.</translation>
    </message>
    <message>
        <source>The database is older than receipts that were signed already. Either restore the newest one, or confirm: the numbers in between are never used again.</source>
        <translation>База данных старше уже подписанных чеков. Восстановите самую новую или подтвердите: номера между ними больше не используются.</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Чеки</translation>
    </message>
    <message>
        <source>Signing unit</source>
        <translation>Устройство подписи</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Check value of the key</source>
        <translation>Контрольное значение ключа</translation>
    </message>
    <message>
        <source>Next special receipt</source>
        <translation>Следующий особый чек</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Последний чек</translation>
    </message>
    <message>
        <source>Close this register for ever?</source>
        <translation>Закрыть эту кассу навсегда?</translation>
    </message>
    <message>
        <source>The closing receipt (Schlussbeleg) is made, and nothing can be sold with this register any more. Going on needs a new data folder and a new Kassen-ID.</source>
        <translation>Создаётся заключительный чек (Schlussbeleg), и продавать с этой кассой больше нельзя. Для продолжения нужны новая папка данных и новый Kassen-ID.</translation>
    </message>
    <message>
        <source>Close register</source>
        <translation>Закрыть кассу</translation>
    </message>
    <message>
        <source>Export the fiscal journal (DEP7)</source>
        <translation>Экспорт фискального журнала (DEP7)</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) written.</source>
        <translation>
            <numerusform>Записан %n чек.</numerusform>
            <numerusform>Записано %n чека.</numerusform>
            <numerusform>Записано %n чеков.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was not written: %1</source>
        <translation>Экспорт не записан: %1</translation>
    </message>
    <message>
        <source>Receipts of this till are not fiscalised. Kassa must not be the only till of a cash business.</source>
        <translation>Чеки этой кассы не фискальные. Kassa не может быть единственной кассой бизнеса с наличными.</translation>
    </message>
    <message>
        <source>Go on with this database</source>
        <translation>Продолжить с этой базой данных</translation>
    </message>
    <message>
        <source>The code of the Startbeleg: check it with the app BMF Belegcheck, or enter Kassen-ID, turnover key and its check value in FinanzOnline, within one week.</source>
        <translation>Код начального чека (Startbeleg): внесите Kassen-ID, ключ и контрольное значение в FinanzOnline и проверьте его в приложении BMF Belegcheck в течение недели.</translation>
    </message>
    <message>
        <source>Sign receipts</source>
        <translation>Подписывать чеки</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Austria (RKSV)</source>
        <translation>Австрия (RKSV)</translation>
    </message>
    <message>
        <source>Key in files</source>
        <translation>Ключ в файлах</translation>
    </message>
    <message>
        <source>Smart card</source>
        <translation>Смарт-карта</translation>
    </message>
    <message>
        <source>Service on the network</source>
        <translation>Служба в сети</translation>
    </message>
    <message>
        <source>Never changes once receipts are signed. With a self-made key it begins with TEST.</source>
        <translation>Не меняется, как только чеки подписаны. С самодельным ключом начинается с TEST.</translation>
    </message>
    <message>
        <source>Trust provider</source>
        <translation>Поставщик услуг доверия</translation>
    </message>
    <message>
        <source>AT0 is a closed system.</source>
        <translation>AT0 — закрытая система.</translation>
    </message>
    <message>
        <source>Key id</source>
        <translation>Идентификатор ключа</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Файл ключа</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Файл сертификата</translation>
    </message>
    <message>
        <source>Card reader</source>
        <translation>Считыватель карт</translation>
    </message>
    <message>
        <source>Empty: the first one with a card.</source>
        <translation>Пусто: первый с картой.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Адрес службы</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Try it with a test key</source>
        <translation>Попробовать с тестовым ключом</translation>
    </message>
    <message>
        <source>Makes a key of its own and signs with it at once. Every receipt says TEST; going live later needs a new data folder.</source>
        <translation>Создаёт собственный ключ и сразу подписывает им. На каждом чеке стоит TEST; для настоящей работы понадобится новая папка данных.</translation>
    </message>
    <message>
        <source>Make a zero receipt (Nullbeleg)</source>
        <translation>Создать нулевой чек (Nullbeleg)</translation>
    </message>
    <message>
        <source>Close register (Schlussbeleg) …</source>
        <translation>Закрыть кассу (Schlussbeleg) …</translation>
    </message>
    <message>
        <source>Export from</source>
        <translation>Экспорт с</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт по</translation>
    </message>
    <message>
        <source>Export journal (DEP7) …</source>
        <translation>Экспорт журнала (DEP7) …</translation>
    </message>
    <message>
        <source>The signing certificate ends on %1. Order the next one now: it takes weeks to come.</source>
        <translation>Сертификат подписи действует до %1. Закажите следующий сейчас: его ждут неделями.</translation>
    </message>
    <message>
        <source>The signing certificate ended on %1. Receipts are still signed with it: put a new one in as soon as you can.</source>
        <translation>Срок сертификата подписи истёк %1. Чеки всё ещё подписываются им: установите новый как можно скорее.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 (receipt %2) should have been checked by %3: do it now, with the app BMF Belegcheck or in FinanzOnline, and keep the receipt.</source>
        <translation>Jahresbeleg %1 (чек %2) нужно было проверить до %3: сделайте это сейчас в приложении BMF Belegcheck или в FinanzOnline и сохраните чек.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 (receipt %2) must be checked by %3, with the app BMF Belegcheck or in FinanzOnline. Keep the receipt.</source>
        <translation>Jahresbeleg %1 (чек %2) нужно проверить до %3 в приложении BMF Belegcheck или в FinanzOnline. Сохраните чек.</translation>
    </message>
    <message>
        <source>Checked and sent</source>
        <translation>Проверено и отправлено</translation>
    </message>
</context>
<context>
    <name>kassa::setting_pages::TillPane</name>
    <message>
        <source>A till needs a number or name, for instance 01.</source>
        <translation>Кассе нужен номер или имя, например 01.</translation>
    </message>
    <message>
        <source>No underscore: it separates station and cashier in calls of web shops.</source>
        <translation>Без подчёркивания: оно разделяет станцию и кассира в вызовах сайтов.</translation>
    </message>
    <message>
        <source>Type the name that stands on receipts.</source>
        <translation>Введите имя, которое стоит в чеках.</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Касса</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Станция</translation>
    </message>
    <message>
        <source>The web shop names it in its calls.</source>
        <translation>Сайт называет её в своих вызовах.</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Кассир</translation>
    </message>
    <message>
        <source>Stands on receipts.</source>
        <translation>Стоит в чеках.</translation>
    </message>
    <message>
        <source>Language of receipts</source>
        <translation>Язык чеков</translation>
    </message>
    <message>
        <source>As screen</source>
        <translation>Как на экране</translation>
    </message>
    <message>
        <source>A whole number from 0 to %1.</source>
        <translation>Целое число от 0 до %1.</translation>
    </message>
    <message>
        <source>Show the expected cash only after counting</source>
        <translation>Показывать остаток только после пересчёта</translation>
    </message>
    <message>
        <source>Allowed difference at closing</source>
        <translation>Допустимое расхождение при закрытии</translation>
    </message>
    <message>
        <source>In whole units of currency. A larger one needs a reason.</source>
        <translation>В целых единицах валюты. При большем нужна причина.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл.</translation>
    </message>
</context>
<context>
    <name>kassa::shell::AlarmSheet</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>lines of the order</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>Отклонить…</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n min</source>
        <translation>
            <numerusform>Тихо %n&#xa0;мин</numerusform>
            <numerusform>Тихо %n&#xa0;мин</numerusform>
            <numerusform>Тихо %n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept · %1</source>
        <comment>promised time of day</comment>
        <translation>Принять · %1</translation>
    </message>
</context>
<context>
    <name>kassa::shell::AlarmView</name>
    <message numerus="yes">
        <source>%n order(s) wait for an answer</source>
        <translation>
            <numerusform>%n заказ ждёт ответа</numerusform>
            <numerusform>%n заказа ждут ответа</numerusform>
            <numerusform>%n заказов ждут ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Muted, sounds again in %1</source>
        <translation>Без звука, сигнал вернётся через %1</translation>
    </message>
    <message>
        <source>Alarm for %1, step %2 of %3</source>
        <translation>Сигнал %1, шаг %2 из %3</translation>
    </message>
    <message>
        <source>Already paid online: refund %1</source>
        <translation>Уже оплачен онлайн: вернуть %1</translation>
    </message>
    <message>
        <source>Order %1 was cancelled</source>
        <translation>Заказ %1 отменён</translation>
    </message>
</context>
<context>
    <name>kassa::shell::BannerArea</name>
    <message>
        <source>This did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Печать ещё раз</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настрой­ки</translation>
    </message>
    <message>
        <source>Go on without paper</source>
        <translation>Дальше без бумаги</translation>
    </message>
    <message numerus="yes">
        <source>Mute %n min</source>
        <translation>
            <numerusform>Тихо %n&#xa0;мин</numerusform>
            <numerusform>Тихо %n&#xa0;мин</numerusform>
            <numerusform>Тихо %n&#xa0;мин</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Показать заказы</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Понятно</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Other printer</source>
        <translation>Другой принтер</translation>
    </message>
</context>
<context>
    <name>kassa::shell::Lamps</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1&#xa0;с назад</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1&#xa0;мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1&#xa0;ч назад</translation>
    </message>
    <message>
        <source>Web orders</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>готов</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>недоступен</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>orders</comment>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Принтер</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>printer</comment>
        <translation>готов</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <comment>papers</comment>
        <translation>
            <numerusform>нет %n чека</numerusform>
            <numerusform>нет %n чеков</numerusform>
            <numerusform>нет %n чеков</numerusform>
        </translation>
    </message>
    <message>
        <source>printing</source>
        <translation>печатает</translation>
    </message>
    <message>
        <source>The disk is full. Everything booked so far is safe. Free some space, then go on.</source>
        <translation>Диск заполнен. Всё проведённое сохранено. Освободите место и продолжайте.</translation>
    </message>
    <message>
        <source>The data folder cannot be written. Everything booked so far is safe. Check its rights.</source>
        <translation>В папку данных нельзя писать. Всё проведённое сохранено. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>The database is damaged. It was kept as it is. Call support before selling on.</source>
        <translation>База данных повреждена. Она сохранена как есть. Прежде чем продавать дальше, обратитесь в поддержку.</translation>
    </message>
    <message>
        <source>The database does not answer. What was booked so far is safe. Kassa keeps trying.</source>
        <translation>База данных не отвечает. Проведённое сохранено. Kassa повторяет попытки.</translation>
    </message>
    <message>
        <source>Signing</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Sales cannot be kept</source>
        <translation>Продажи не сохраняются</translation>
    </message>
    <message>
        <source>Web orders cannot arrive</source>
        <translation>Заказы сайта не доходят</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) are booked and safe, only the paper is missing.</source>
        <translation>
            <numerusform>%n чек проведён и сохранён, не хватает только бумаги.</numerusform>
            <numerusform>%n чека проведены и сохранены, не хватает только бумаги.</numerusform>
            <numerusform>%n чеков проведено и сохранено, не хватает только бумаги.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer does not print</source>
        <translation>Принтер не печатает</translation>
    </message>
    <message>
        <source>Printer: %1</source>
        <translation>Принтер: %1</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>signing unit</comment>
        <translation>готово</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>не начата</translation>
    </message>
    <message>
        <source>out of order</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлена</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыта</translation>
    </message>
    <message>
        <source>Receipts are not signed: nothing can be sold</source>
        <translation>Чеки не подписываются: продавать нельзя</translation>
    </message>
    <message>
        <source>The database is older than receipts that were signed already. Orders wait and are not lost.</source>
        <translation>База данных старше уже подписанных чеков. Заказы ждут и не теряются.</translation>
    </message>
    <message>
        <source>The register is closed: nothing can be sold</source>
        <translation>Касса закрыта: продавать нельзя</translation>
    </message>
    <message>
        <source>Its closing receipt is written. A new register needs a new data folder.</source>
        <translation>Её заключительный чек создан. Новой кассе нужна новая папка данных.</translation>
    </message>
    <message>
        <source>It has been so for more than 48 hours: report it in FinanzOnline.</source>
        <translation>Это длится уже больше 48 часов: сообщите об этом в FinanzOnline.</translation>
    </message>
    <message>
        <source>The first receipt needs it. Orders wait and are not lost.</source>
        <translation>Для первого чека оно необходимо. Заказы ждут и не теряются.</translation>
    </message>
    <message>
        <source>Selling goes on: receipts say so, as the law wants it.</source>
        <translation>Продажа продолжается: на чеках это указано, как требует закон.</translation>
    </message>
    <message>
        <source>The signing unit was out of order</source>
        <translation>Устройство подписи не работало</translation>
    </message>
    <message>
        <source>silent for %1 min</source>
        <translation>молчит %1&#xa0;мин</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>не обращался</translation>
    </message>
    <message>
        <source>waits for the printer</source>
        <translation>ждёт принтер</translation>
    </message>
    <message>
        <source>few orders</source>
        <translation>мало заказов</translation>
    </message>
    <message>
        <source>asked %1</source>
        <comment>order printer, age</comment>
        <translation>запрос %1</translation>
    </message>
    <message>
        <source>The order printer has been silent for %1 min</source>
        <translation>Принтер заказов молчит уже %1&#xa0;мин</translation>
    </message>
    <message>
        <source>The order printer has not asked yet</source>
        <translation>Принтер заказов ещё не обращался</translation>
    </message>
    <message>
        <source>Orders that need a yes wait and can be answered here. Look at its power, paper and network, and whether both addresses are typed in.</source>
        <translation>Заказы ждут, на них можно ответить здесь. Проверьте питание, бумагу и сеть принтера и введены ли оба адреса.</translation>
    </message>
    <message>
        <source>Unusually few orders</source>
        <translation>Необычно мало заказов</translation>
    </message>
    <message>
        <source>At this hour they usually come faster. Look whether the web shop is open and reaches this till.</source>
        <translation>В это время они обычно идут чаще. Проверьте, открыт ли сайт и доступна ли ему касса.</translation>
    </message>
    <message>
        <source>The last one came %1; at this hour they usually come faster. Look whether the web shop is open and reaches this till.</source>
        <translation>Последний был %1; в это время они обычно идут чаще. Проверьте, открыт ли сайт и доступна ли ему касса.</translation>
    </message>
    <message>
        <source>refuses us</source>
        <translation>отказывает</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <comment>messages</comment>
        <translation>
            <numerusform>%n на решение</numerusform>
            <numerusform>%n на решение</numerusform>
            <numerusform>%n на решение</numerusform>
        </translation>
    </message>
    <message>
        <source>no link</source>
        <translation>нет связи</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправляет</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>link</comment>
        <translation>готов</translation>
    </message>
    <message>
        <source>%1 refuses this till</source>
        <translation>%1 отказывает этой кассе</translation>
    </message>
    <message>
        <source>Sales go on and are kept for it. Check the settings of the link.</source>
        <translation>Продажи продолжаются и сохраняются для отправки. Проверьте настройки связи.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n message(s) to decide</source>
        <translation>
            <numerusform>%1: %n сообщение ждёт решения</numerusform>
            <numerusform>%1: %n сообщения ждут решения</numerusform>
            <numerusform>%1: %n сообщений ждут решения</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody knows whether they arrived, or they were refused. Sales are safe. Choose what to do.</source>
        <translation>Неизвестно, дошли ли они, либо они отклонены. Продажи сохранены. Решите, что делать.</translation>
    </message>
    <message>
        <source>certificate ended</source>
        <translation>сертификат истёк</translation>
    </message>
    <message>
        <source>certificate ends</source>
        <translation>сертификат истекает</translation>
    </message>
    <message>
        <source>The signing certificate has ended</source>
        <translation>Срок сертификата подписи истёк</translation>
    </message>
    <message>
        <source>Selling and signing go on. Put a new certificate in as soon as you can.</source>
        <translation>Продажа и подпись продолжаются. Установите новый сертификат как можно скорее.</translation>
    </message>
    <message>
        <source>The Jahresbeleg %1 must be checked</source>
        <translation>Нужно проверить Jahresbeleg %1</translation>
    </message>
    <message>
        <source>The 15th of February has passed: do it now, then say so in the settings.</source>
        <translation>15 февраля прошло: проверьте сейчас и подтвердите это в настройках.</translation>
    </message>
    <message>
        <source>By the 15th of February; then say so in the settings.</source>
        <translation>До 15 февраля; затем подтвердите это в настройках.</translation>
    </message>
</context>
<context>
    <name>kassa::shell::MainWindow</name>
    <message>
        <source>New order %1</source>
        <translation>Новый заказ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new order(s)</source>
        <translation>
            <numerusform>%n новый заказ</numerusform>
            <numerusform>%n новых заказа</numerusform>
            <numerusform>%n новых заказов</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Касса %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Смена %1</translation>
    </message>
    <message>
        <source>no session</source>
        <translation>нет смены</translation>
    </message>
    <message>
        <source>Kassa</source>
        <translation>Kassa</translation>
    </message>
    <message>
        <source>%1 – Kassa</source>
        <translation>%1 – Kassa</translation>
    </message>
</context>
<context>
    <name>kassa::shell::Rail</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>orders that need a person</comment>
        <translation>
            <numerusform>%n ждёт</numerusform>
            <numerusform>%n ждут</numerusform>
            <numerusform>%n ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Продажа</translation>
    </message>
    <message>
        <source>Extern mode</source>
        <translation>Внешний режим</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>External orders</source>
        <translation>Внешние заказы</translation>
    </message>
    <message>
        <source>Print jobs</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Смена</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настрой­ки</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
</context>
<context>
    <name>kassa::shell::TopBar</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>kassa::text</name>
    <message>
        <source>The request is not valid UTF-8. Send the body as UTF-8.</source>
        <translation>Запрос не является корректным UTF-8. Отправьте тело в UTF-8.</translation>
    </message>
    <message>
        <source>The request is not valid JSON: reading stopped at byte %1. Check commas, quotes and brackets near it.</source>
        <translation>Запрос не является корректным JSON: чтение остановилось на байте %1. Проверьте рядом запятые, кавычки и скобки.</translation>
    </message>
    <message>
        <source>The request is nested more than %1 levels deep. Send it flatter.</source>
        <translation>Вложенность запроса больше %1 уровней. Сделайте её меньше.</translation>
    </message>
    <message>
        <source>The request holds a number that is far too large. Check the amounts.</source>
        <translation>В запросе слишком большое число. Проверьте суммы.</translation>
    </message>
    <message>
        <source>The request holds more than %1 values. Split the order.</source>
        <translation>В запросе больше %1 значений. Разделите заказ.</translation>
    </message>
    <message>
        <source>Batch requests are not supported. Send one JSON object per request.</source>
        <translation>Пакетные запросы (batch) не поддерживаются. Отправляйте один объект JSON за запрос.</translation>
    </message>
    <message>
        <source>The request must be a JSON object with jsonrpc, id, method and params.</source>
        <translation>Запрос должен быть объектом JSON с полями jsonrpc, id, method и params.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice in the same object. Send every key once.</source>
        <translation>Ключ «%1» встречается в одном объекте дважды. Отправляйте каждый ключ один раз.</translation>
    </message>
    <message>
        <source>id must be null, a short text or an integer.</source>
        <translation>id должен быть null, коротким текстом или целым числом.</translation>
    </message>
    <message>
        <source>jsonrpc must be the text &quot;2.0&quot;.</source>
        <translation>jsonrpc должен быть текстом &quot;2.0&quot;.</translation>
    </message>
    <message>
        <source>method must be the text &quot;call&quot;.</source>
        <translation>method должен быть текстом &quot;call&quot;.</translation>
    </message>
    <message>
        <source>The method &quot;%1&quot; is unknown. The only method is &quot;call&quot;.</source>
        <translation>Метод «%1» неизвестен. Единственный метод — &quot;call&quot;.</translation>
    </message>
    <message>
        <source>params must be a JSON object that holds the object order.</source>
        <translation>params должен быть объектом JSON, содержащим объект order.</translation>
    </message>
    <message>
        <source>params.order must be a JSON object.</source>
        <translation>params.order должен быть объектом JSON.</translation>
    </message>
    <message>
        <source>Access denied: auth_token is missing. Send the security token that the till shows in its settings.</source>
        <translation>Доступ запрещён: нет auth_token. Отправьте токен безопасности, который касса показывает в настройках.</translation>
    </message>
    <message>
        <source>Access denied: auth_token is wrong. Send the security token that the till shows in its settings.</source>
        <translation>Доступ запрещён: auth_token неверен. Отправьте токен безопасности, который касса показывает в настройках.</translation>
    </message>
    <message>
        <source>%1 is missing. This field is mandatory.</source>
        <translation>%1 отсутствует. Это поле обязательно.</translation>
    </message>
    <message>
        <source>%1 is empty. This field is mandatory.</source>
        <translation>%1: пусто. Это поле обязательно.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1: ожидается текст.</translation>
    </message>
    <message>
        <source>%1 must be a text or an integer.</source>
        <translation>%1: ожидается текст или целое число.</translation>
    </message>
    <message>
        <source>%1 must be a number such as 12.50, with a point and without exponent when sent as text; &quot;%2&quot; is none.</source>
        <translation>%1: ожидается число вида 12.50, в тексте с точкой и без экспоненты; «%2» не является числом.</translation>
    </message>
    <message>
        <source>%1 must be a tax rate in percent as text or number, such as &quot;20&quot;.</source>
        <translation>%1: ожидается ставка налога в процентах текстом или числом, например &quot;20&quot;.</translation>
    </message>
    <message>
        <source>%1 must be true or false, without quotes.</source>
        <translation>%1: ожидается true или false без кавычек.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object.</source>
        <translation>%1: ожидается объект JSON.</translation>
    </message>
    <message>
        <source>%1 must be a JSON array.</source>
        <translation>%1: ожидается массив JSON.</translation>
    </message>
    <message>
        <source>%1 is empty. At least one entry is needed.</source>
        <translation>%1: пусто. Нужна хотя бы одна запись.</translation>
    </message>
    <message>
        <source>%1 is missing. With autoprint the payments must be sent.</source>
        <translation>%1 отсутствует. С autoprint нужно передать оплаты.</translation>
    </message>
    <message>
        <source>%1 is missing. A payment of type UNBAR names its method.</source>
        <translation>%1 отсутствует. Оплата типа UNBAR должна называть свой способ.</translation>
    </message>
    <message>
        <source>%1 is missing. Send station or user.</source>
        <translation>%1 отсутствует. Передайте station или user.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a name.</source>
        <translation>%1 отсутствует. Товар «%2» новый: ему нужно название.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; is new: it needs a tax code.</source>
        <translation>%1 отсутствует. Товар «%2» новый: ему нужна ставка налога.</translation>
    </message>
    <message>
        <source>%1 is missing. Product &quot;%2&quot; has no tax code at the till either.</source>
        <translation>%1 отсутствует. У товара «%2» нет ставки налога и на кассе.</translation>
    </message>
    <message>
        <source>%1 has too many decimals: &quot;%2&quot;. At most %3 are allowed.</source>
        <translation>%1: слишком много знаков после запятой: «%2». Допустимо не более %3.</translation>
    </message>
    <message>
        <source>%1 is out of range: &quot;%2&quot;.</source>
        <translation>%1 вне допустимого диапазона: «%2».</translation>
    </message>
    <message>
        <source>%1 is too long: %3 characters. At most %2 are allowed.</source>
        <translation>%1: слишком длинно, знаков: %3. Допустимо не более %2.</translation>
    </message>
    <message>
        <source>%1 has too many entries. At most %2 are allowed.</source>
        <translation>%1: слишком много записей. Допустимо не более %2.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are P (product), T (text) and K (external invoice).</source>
        <translation>%1: «%2». Допустимы P (товар), T (текст) и K (внешний счёт).</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are item, delivery and fee.</source>
        <translation>%1: «%2». Допустимы item, delivery и fee.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are BAR and UNBAR.</source>
        <translation>%1: «%2». Допустимы BAR и UNBAR.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are Frau and Herr.</source>
        <translation>%1: «%2». Допустимы Frau и Herr.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are auto, none, printer and screen.</source>
        <translation>%1: «%2». Допустимы auto, none, printer и screen.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Allowed are delivery, pickup and table.</source>
        <translation>%1: «%2». Допустимы delivery, pickup и table.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;. Send date and time as ISO 8601, such as 2026-12-24T18:30:00+01:00.</source>
        <translation>%1: «%2». Передавайте дату и время по ISO 8601, например 2026-12-24T18:30:00+01:00.</translation>
    </message>
    <message>
        <source>%1: quantity times unit price is too large for the till.</source>
        <translation>%1: количество, умноженное на цену, слишком велико для кассы.</translation>
    </message>
    <message>
        <source>%1 is %3, but the lines sum to %2. Lines of type P count quantity times unit_price, rounded per line, lines of type K their amount.</source>
        <translation>%1: передано %3, но сумма строк %2. Строки типа P дают quantity × unit_price с округлением в каждой строке, строки типа K — свой amount.</translation>
    </message>
    <message>
        <source>%1 sum to %2, but the order&apos;s total is %3. Both must be equal.</source>
        <translation>%1: в сумме %2, а итог заказа %3. Они должны совпадать.</translation>
    </message>
    <message>
        <source>%1: product &quot;%2&quot; is unknown. Create it at the till or send create_products.</source>
        <translation>%1: товар «%2» неизвестен. Создайте его на кассе или передайте create_products.</translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; is unknown at this till.</source>
        <translation>%1: станция «%2» этой кассе неизвестна.</translation>
    </message>
    <message>
        <source>%1: user &quot;%2&quot; is unknown at this till.</source>
        <translation>%1: пользователь «%2» этой кассе неизвестен.</translation>
    </message>
    <message>
        <source>%1: station &quot;%2&quot; and user &quot;%3&quot; belong to different tills; this user sells at station &quot;%4&quot;.</source>
        <translation>%1: станция «%2» и пользователь «%3» относятся к разным кассам; этот пользователь продаёт на станции «%4».</translation>
    </message>
    <message>
        <source>%1: country &quot;%2&quot; is unknown. Send its ISO code, such as AT.</source>
        <translation>%1: страна «%2» неизвестна. Передайте код ISO, например AT.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a valid VAT number. Send one like %3 or leave it empty.</source>
        <translation>%1: «%2» не является верным номером НДС. Передайте номер вида %3 или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>%1: the check digit of VAT number &quot;%2&quot; is wrong. Correct it or leave it empty.</source>
        <translation>%1: контрольная цифра номера НДС «%2» неверна. Исправьте её или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>%1: VAT number &quot;%2&quot; does not begin with a country code. Send one like ATU12345675 or leave it empty.</source>
        <translation>%1: номер НДС «%2» не начинается с кода страны. Передайте номер вида ATU12345675 или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; does not exist in %3. Valid today: %4.</source>
        <translation>%1: ставки налога «%2» нет в стране %3. Сегодня действуют: %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is valid in %3 only from %4 on.</source>
        <translation>%1: ставка налога «%2» действует в стране %3 только с %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; was valid in %3 only until %4.</source>
        <translation>%1: ставка налога «%2» действовала в стране %3 только до %4.</translation>
    </message>
    <message>
        <source>%1: tax code &quot;%2&quot; is not valid in %3 today. Valid today: %4.</source>
        <translation>%1: ставка налога «%2» сегодня не действует в стране %3. Сегодня действуют: %4.</translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; is already being worked on and this request has other content (%2). Send it unchanged or under a new ref.</source>
        <translation>order.ref: заказ «%1» уже в работе, а содержимое этого запроса другое (%2). Отправьте его без изменений или с новой ref.</translation>
    </message>
    <message>
        <source>Receipt %1 is booked, its print is still pending.</source>
        <translation>Чек %1 проведён, его печать ещё не завершена.</translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not paid yet. It stays open at the till; ask again with the same ref.</source>
        <translation>Время истекло: заказ «%1» ещё не оплачен. Он остаётся открытым на кассе; спросите снова с той же ref.</translation>
    </message>
    <message>
        <source>Time-out: order &quot;%1&quot; is not accepted yet. It stays open at the till; ask again with the same ref.</source>
        <translation>Время истекло: заказ «%1» ещё не принят. Он остаётся открытым на кассе; спросите снова с той же ref.</translation>
    </message>
    <message>
        <source>The order was cancelled at the till.</source>
        <translation>Заказ отменён на кассе.</translation>
    </message>
    <message>
        <source>The order was cancelled at the till: %1</source>
        <translation>Заказ отменён на кассе: %1</translation>
    </message>
    <message>
        <source>The order was rejected.</source>
        <translation>Заказ отклонён.</translation>
    </message>
    <message>
        <source>The order was rejected: %1</source>
        <translation>Заказ отклонён: %1</translation>
    </message>
    <message>
        <source>Already paid online: refund %1.</source>
        <translation>Уже оплачен онлайн: вернуть %1.</translation>
    </message>
    <message>
        <source>order.ref: order &quot;%1&quot; was already finished with receipt %2.</source>
        <translation>order.ref: заказ «%1» уже завершён, чек %2.</translation>
    </message>
    <message>
        <source>Too many waiting calls, nothing was stored. Use external-nb or try again later.</source>
        <translation>Слишком много ожидающих вызовов, ничего не сохранено. Используйте external-nb или повторите позже.</translation>
    </message>
    <message>
        <source>The till is closing, the order stays open. Ask again with the same ref.</source>
        <translation>Касса завершает работу, заказ остаётся открытым. Спросите снова с той же ref.</translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s disk is full. Nothing was stored; try again later.</source>
        <translation>Технический сбой: диск кассы заполнен. Ничего не сохранено; повторите позже.</translation>
    </message>
    <message>
        <source>Technical failure: the till cannot write to its database. Nothing was stored; try again later.</source>
        <translation>Технический сбой: касса не может писать в базу данных. Ничего не сохранено; повторите позже.</translation>
    </message>
    <message>
        <source>Technical failure: the till&apos;s database is damaged. Nothing was stored.</source>
        <translation>Технический сбой: база данных кассы повреждена. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Technical failure in the till&apos;s database. Nothing was stored; try again later.</source>
        <translation>Технический сбой в базе данных кассы. Ничего не сохранено; повторите позже.</translation>
    </message>
    <message>
        <source>Technical failure at the till. Ask again with the same ref.</source>
        <translation>Технический сбой кассы. Спросите снова с той же ref.</translation>
    </message>
    <message>
        <source>on delivery</source>
        <translation>при доставке</translation>
    </message>
    <message>
        <source>No cash session is open. Open a session first; nothing was changed.</source>
        <translation>Смена не открыта. Сначала откройте смену; ничего не изменено.</translation>
    </message>
    <message>
        <source>A cash session is already open at this till.</source>
        <translation>На этой кассе смена уже открыта.</translation>
    </message>
    <message>
        <source>This order was already finished. Nothing was booked twice.</source>
        <translation>Этот заказ уже завершён. Ничего не проведено дважды.</translation>
    </message>
    <message>
        <source>This order was already cancelled. Nothing was changed.</source>
        <translation>Этот заказ уже отменён. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This order was already accepted. Nothing was changed.</source>
        <translation>Этот заказ уже принят. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This order waits for no confirmation. Nothing was changed.</source>
        <translation>Этот заказ не ждёт подтверждения. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This order must be accepted before it can be paid.</source>
        <translation>Этот заказ нужно принять, прежде чем оплачивать.</translation>
    </message>
    <message>
        <source>This order does not exist any more.</source>
        <translation>Этого заказа больше нет.</translation>
    </message>
    <message>
        <source>The payments do not add up to the total. Nothing was booked; check the amounts.</source>
        <translation>Оплаты не равны итогу. Ничего не проведено; проверьте суммы.</translation>
    </message>
    <message>
        <source>Test order, not booked</source>
        <translation>Пробный заказ, не проводится</translation>
    </message>
    <message>
        <source>The test order did not reach the till at %1. Check address and port in the settings.</source>
        <translation>Пробный заказ не дошёл до кассы по адресу %1. Проверьте адрес и порт в настройках.</translation>
    </message>
    <message>
        <source>The database is in use by another program. Nothing was stored; try again.</source>
        <translation>База данных занята другой программой. Ничего не сохранено; повторите.</translation>
    </message>
    <message>
        <source>Not saved: this value of %1 is not allowed. The old one stays in force.</source>
        <translation>Не сохранено: такое значение %1 недопустимо. Действует прежнее.</translation>
    </message>
    <message>
        <source>Not saved: the station can be changed only while no cash session is open. Close the session first.</source>
        <translation>Не сохранено: номер станции можно менять, только пока нет открытой смены. Сначала закройте смену.</translation>
    </message>
    <message>
        <source>The settings could not be written to %1; the old ones stay in force. Check the disk and the rights of the folder.</source>
        <translation>Настройки не удалось записать в %1; действуют прежние. Проверьте диск и права на папку.</translation>
    </message>
    <message>
        <source>The printer %1 is not installed. The receipt is booked; choose a printer in the settings and print again.</source>
        <translation>Принтер %1 не установлен. Чек проведён; выберите принтер в настройках и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>The receipt font DejaVu Sans Mono is missing. The receipt is booked; install the font and print again.</source>
        <translation>Нет шрифта чеков DejaVu Sans Mono. Чек проведён; установите шрифт и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>The receipt could not be written to %1. It is booked; make room and print again.</source>
        <translation>Чек не записан в %1. Он проведён; освободите место и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>The printer %1 did not take the receipt. It is booked; check the printer and print again.</source>
        <translation>Принтер %1 не принял чек. Он проведён; проверьте принтер и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened (%2): check that the folder exists and may be read.</source>
        <translation>Базу данных %1 не удаётся открыть (%2): проверьте, что папка существует и доступна для чтения.</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer Kassa: start that version; the file was not touched.</source>
        <translation>База данных %1 записана более новой версией Kassa: запустите её; файл не тронут.</translation>
    </message>
    <message>
        <source>The database %1 is damaged (%2): the file was kept; restore a backup or start with another data folder.</source>
        <translation>База данных %1 повреждена (%2): файл сохранён; восстановите копию или запустите с другой папкой данных.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: check the permissions of file and folder.</source>
        <translation>В базу данных %1 нельзя писать: проверьте права на файл и папку.</translation>
    </message>
    <message>
        <source>The disk is full, %1 cannot be written: make room and start again.</source>
        <translation>Диск заполнен, %1 не записать: освободите место и запустите снова.</translation>
    </message>
    <message>
        <source>The database %1 is in use by another program: close it and start again.</source>
        <translation>База данных %1 занята другой программой: закройте её и запустите снова.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2</source>
        <translation>Базу данных %1 нельзя использовать: %2</translation>
    </message>
    <message>
        <source>Port %2 on %1 is in use by another program: close it, or choose another port with --port or [server] port.</source>
        <translation>Порт %2 на %1 занят другой программой: закройте её или выберите другой порт через --port или [server] port.</translation>
    </message>
    <message>
        <source>This machine has no network address %1: correct [server] address in kassa.ini.</source>
        <translation>У этого компьютера нет сетевого адреса %1: исправьте [server] address в kassa.ini.</translation>
    </message>
    <message>
        <source>The TLS certificate %1 cannot be read: correct [server] tls_certificate in kassa.ini.</source>
        <translation>Сертификат TLS %1 не читается: исправьте [server] tls_certificate в kassa.ini.</translation>
    </message>
    <message>
        <source>The TLS key %1 cannot be read: correct [server] tls_key in kassa.ini.</source>
        <translation>Ключ TLS %1 не читается: исправьте [server] tls_key в kassa.ini.</translation>
    </message>
    <message>
        <source>The TLS key %2 does not belong to the certificate %1: correct both in kassa.ini.</source>
        <translation>Ключ TLS %2 не подходит к сертификату %1: исправьте оба в kassa.ini.</translation>
    </message>
    <message>
        <source>Kassa cannot listen on %1 port %2: %3</source>
        <translation>Kassa не может принимать соединения на %1, порт %2: %3</translation>
    </message>
    <message>
        <source>The database is older than receipt %1, which was signed already: nothing is signed until you confirm this in the settings under Signing, or start a new register. No order is lost; they wait.</source>
        <translation>База данных старше уже подписанного чека %1: ничего не подписывается, пока вы не подтвердите это в настройках в разделе «Подпись» или не начнёте новую кассу. Ни один заказ не теряется, они ждут.</translation>
    </message>
    <message>
        <source>This register is closed: its closing receipt is written. Start a new register with a new data folder and a new cashbox_id.</source>
        <translation>Эта касса закрыта: её заключительный чек создан. Начните новую кассу с новой папкой данных и новым cashbox_id.</translation>
    </message>
    <message>
        <source>Before the first sale the start receipt must be signed, and the signing unit does not work: %1</source>
        <translation>Перед первой продажей нужно подписать начальный чек (Startbeleg), а устройство подписи не работает: %1</translation>
    </message>
    <message>
        <source>The signing unit is not set up: complete the settings under Signing.</source>
        <translation>Устройство подписи не настроено: дополните настройки в разделе «Подпись».</translation>
    </message>
    <message>
        <source>The key file of the signing cannot be read, or holds no P-256 key.</source>
        <translation>Файл ключа подписи не читается или не содержит ключа P-256.</translation>
    </message>
    <message>
        <source>The signing certificate cannot be read, or holds no P-256 key.</source>
        <translation>Сертификат подписи не читается или не содержит ключа P-256.</translation>
    </message>
    <message>
        <source>Key and certificate of the signing do not belong together.</source>
        <translation>Ключ и сертификат подписи не подходят друг к другу.</translation>
    </message>
    <message>
        <source>There is no smart card reader, or not the one in the settings: connect it.</source>
        <translation>Нет считывателя карт или это не тот, что указан в настройках: подключите его.</translation>
    </message>
    <message>
        <source>There is no card in the reader: put the signature card in.</source>
        <translation>В считывателе нет карты: вставьте карту подписи.</translation>
    </message>
    <message>
        <source>This card cannot be used for signing.</source>
        <translation>Этой картой нельзя подписывать.</translation>
    </message>
    <message>
        <source>The card refused the PIN. It is not tried again, because the card would lock itself: correct it in the settings.</source>
        <translation>Карта отклонила PIN-код. Повторной попытки не будет, иначе карта заблокируется: исправьте его в настройках.</translation>
    </message>
    <message>
        <source>The signature card does not answer as it should: take it out and put it in again.</source>
        <translation>Карта подписи отвечает неправильно: выньте её и вставьте снова.</translation>
    </message>
    <message>
        <source>The signing service cannot be reached: check the network.</source>
        <translation>Служба подписи недоступна: проверьте сеть.</translation>
    </message>
    <message>
        <source>The signing service refused user or password.</source>
        <translation>Служба подписи отклонила имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>The signing unit gave an answer that does not fit.</source>
        <translation>Устройство подписи дало неподходящий ответ.</translation>
    </message>
    <message>
        <source>The signing unit does not answer in time.</source>
        <translation>Устройство подписи не отвечает вовремя.</translation>
    </message>
    <message>
        <source>A self-made key may only sign for a cashbox_id that begins with TEST.</source>
        <translation>Самодельный ключ может подписывать только для cashbox_id, который начинается с TEST.</translation>
    </message>
    <message>
        <source>[fiscal] mode=rksv needs a cashbox_id without an underscore: correct it in kassa.ini.</source>
        <translation>Для [fiscal] mode=rksv нужен cashbox_id без подчёркивания: исправьте его в kassa.ini.</translation>
    </message>
    <message>
        <source>[fiscal] mode=rksv needs a turnover_key of 32 bytes in base64: make one with &quot;openssl rand -base64 32&quot; and write it into kassa.ini.</source>
        <translation>Для [fiscal] mode=rksv нужен turnover_key из 32 байт в base64: создайте его командой «openssl rand -base64 32» и запишите в kassa.ini.</translation>
    </message>
    <message>
        <source>This database belongs to the register %1, kassa.ini names %2: restore cashbox_id, or start a new register with another data folder.</source>
        <translation>Эта база данных принадлежит кассе %1, а в kassa.ini указана %2: верните cashbox_id или начните новую кассу с другой папкой данных.</translation>
    </message>
    <message>
        <source>This database was signed with the turnover key whose check value is %1, the one in kassa.ini has %2: restore turnover_key, or start a new register with another data folder.</source>
        <translation>Эта база данных подписана ключом с контрольным значением %1, у ключа в kassa.ini оно %2: верните turnover_key или начните новую кассу с другой папкой данных.</translation>
    </message>
    <message>
        <source>The turnover counter of this database has %1 bytes: restore counter_length in kassa.ini.</source>
        <translation>Счётчик оборота этой базы данных имеет %1 байт: верните counter_length в kassa.ini.</translation>
    </message>
    <message>
        <source>This database belongs to the signed register %1, which is not closed: restore [fiscal] mode=rksv, or start with another data folder.</source>
        <translation>Эта база данных принадлежит подписанной кассе %1, которая не закрыта: верните [fiscal] mode=rksv или начните с другой папкой данных.</translation>
    </message>
    <message>
        <source>Nothing is due for this order: its money was received, it was cancelled, or it was paid at once. Nothing was booked.</source>
        <translation>По этому заказу нечего получать: деньги уже получены, он отменён или оплачен сразу. Ничего не проведено.</translation>
    </message>
    <message>
        <source>Order printers are switched off: switch them on in the settings, then send the test order again.</source>
        <translation>Принтеры заказов выключены: включите их в настройках и отправьте тестовый заказ ещё раз.</translation>
    </message>
    <message>
        <source>nobody answered in time</source>
        <translation>никто не ответил вовремя</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check that the folder exists, may be written and has room. The till works on.</source>
        <translation>Не удалось записать %1 (%2). Проверьте, есть ли папка, доступна ли она для записи и есть ли место. Касса работает дальше.</translation>
    </message>
    <message>
        <source>%1 is no whole copy of a Kassa database (%2). Choose another one; nothing was changed.</source>
        <translation>%1 не является целой копией базы Kassa (%2). Выберите другую; ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that the folder may be written and has room, or choose another one.</source>
        <translation>Не удалось записать %1. Проверьте, доступна ли папка для записи и есть ли место, или выберите другую.</translation>
    </message>
    <message>
        <source>The report did not get onto paper (%1). Its figures are safe; check the printer and print it again.</source>
        <translation>Отчёт не напечатан (%1). Данные в сохранности; проверьте принтер и напечатайте ещё раз.</translation>
    </message>
    <message>
        <source>Only %1 is in the drawer. Nothing was noted; check the amount.</source>
        <translation>В ящике только %1. Ничего не записано; проверьте сумму.</translation>
    </message>
    <message>
        <source>The TLS certificate of the signing service is not valid: nothing was sent to it. Check its address, and the clock.</source>
        <translation>TLS-сертификат службы подписи недействителен: ей ничего не отправлено. Проверьте адрес и часы.</translation>
    </message>
    <message>
        <source>Only an order can be paid on delivery: of a sale at the till nobody would know whose money is missing. Nothing was booked; choose another way of payment.</source>
        <translation>Оплатить при доставке можно только заказ: при продаже на кассе никто не знал бы, кто не заплатил. Ничего не проведено; выберите другой способ оплаты.</translation>
    </message>
    <message>
        <source>The profile of the printer %1 is missing or wrong. The receipt is booked; choose a profile in the settings and print again.</source>
        <translation>Профиль принтера %1 отсутствует или неверен. Чек проведён; выберите профиль в настройках и напечатайте снова.</translation>
    </message>
    <message>
        <source>%1 cannot be reached. The receipt is booked and prints by itself; switch the printer on or choose another one.</source>
        <translation>%1 не отвечает. Чек проведён и напечатается сам; включите принтер или выберите другой.</translation>
    </message>
    <message>
        <source>%1: no paper. The receipt is booked; put in a new roll and it prints by itself.</source>
        <translation>%1: нет бумаги. Чек проведён; вставьте новый рулон, и он напечатается сам.</translation>
    </message>
    <message>
        <source>%1: the cover is open. The receipt is booked; close the cover and it prints by itself.</source>
        <translation>%1: открыта крышка. Чек проведён; закройте крышку, и он напечатается сам.</translation>
    </message>
    <message>
        <source>%1: the cutter is stuck. The receipt is booked; free the cutter and it prints by itself.</source>
        <translation>%1: заклинило нож. Чек проведён; освободите нож, и он напечатается сам.</translation>
    </message>
    <message>
        <source>%1 reports a fault. The receipt is booked; switch the printer off and on, it prints by itself.</source>
        <translation>%1 сообщает о сбое. Чек проведён; выключите и включите принтер, и он напечатается сам.</translation>
    </message>
    <message>
        <source>%1 refuses the receipt. It is booked; check the printer in the settings and print again.</source>
        <translation>%1 отклоняет чек. Он проведён; проверьте принтер в настройках и напечатайте снова.</translation>
    </message>
    <message>
        <source>%1 fell silent while it was printing. Look whether the receipt came out; if not, print again.</source>
        <translation>%1 замолчал во время печати. Проверьте, вышел ли чек; если нет, напечатайте снова.</translation>
    </message>
    <message>
        <source>The receipt waited too long for its printer. It is booked; print it now or go on without paper.</source>
        <translation>Чек слишком долго ждал принтера. Он проведён; напечатайте сейчас или продолжите без бумаги.</translation>
    </message>
    <message>
        <source>The loyalty system has a fault. It is tried again.</source>
        <translation>Сбой в системе лояльности. Повторяем.</translation>
    </message>
    <message>
        <source>The loyalty system does not speak protocol 3.2.</source>
        <translation>Система лояльности не поддерживает протокол 3.2.</translation>
    </message>
    <message>
        <source>The loyalty system could not read the request.</source>
        <translation>Система лояльности не смогла прочитать запрос.</translation>
    </message>
    <message>
        <source>The loyalty system found a field of the wrong form.</source>
        <translation>Система лояльности нашла поле неверного формата.</translation>
    </message>
    <message>
        <source>The loyalty system misses a field.</source>
        <translation>Системе лояльности не хватает поля.</translation>
    </message>
    <message>
        <source>The loyalty system does not accept the signature. Kassa does not sign: set this till to no signature there.</source>
        <translation>Система лояльности не принимает подпись. Kassa не подписывает: отключите подпись для этой кассы.</translation>
    </message>
    <message>
        <source>The loyalty system wants a signature. Kassa does not sign: set this till to no signature there.</source>
        <translation>Система лояльности требует подпись. Kassa не подписывает: отключите подпись для этой кассы.</translation>
    </message>
    <message>
        <source>The loyalty system has no valid certificate for this till.</source>
        <translation>В системе лояльности нет действительного сертификата этой кассы.</translation>
    </message>
    <message>
        <source>The card was not found.</source>
        <translation>Карта не найдена.</translation>
    </message>
    <message>
        <source>The loyalty system does not know this till.</source>
        <translation>Система лояльности не знает эту кассу.</translation>
    </message>
    <message>
        <source>More bonuses than may be spent.</source>
        <translation>Бонусов больше, чем можно списать.</translation>
    </message>
    <message>
        <source>Not enough bonuses.</source>
        <translation>Недостаточно бонусов.</translation>
    </message>
    <message>
        <source>The card is blocked. Take another identifier, such as the phone number.</source>
        <translation>Карта заблокирована. Возьмите другой идентификатор, например номер телефона.</translation>
    </message>
    <message>
        <source>The loyalty system has blocked this till.</source>
        <translation>Касса заблокирована системой лояльности.</translation>
    </message>
    <message>
        <source>This operation was taken before.</source>
        <translation>Эта операция уже принята.</translation>
    </message>
    <message>
        <source>The operation was not found.</source>
        <translation>Операция не найдена.</translation>
    </message>
    <message>
        <source>The operation is confirmed already.</source>
        <translation>Операция уже подтверждена.</translation>
    </message>
    <message>
        <source>The operation is cancelled already.</source>
        <translation>Операция уже отменена.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Неверный PIN.</translation>
    </message>
    <message>
        <source>The loyalty system does not know the cashier.</source>
        <translation>Система лояльности не знает кассира.</translation>
    </message>
    <message>
        <source>The holder of the card was not found.</source>
        <translation>Держатель карты не найден.</translation>
    </message>
    <message>
        <source>The card is not activated. It earns, but cannot be spent from.</source>
        <translation>Карта не активирована. Бонусы начисляются, но не списываются.</translation>
    </message>
    <message>
        <source>The discount could not be calculated.</source>
        <translation>Скидку рассчитать не удалось.</translation>
    </message>
    <message>
        <source>The purchase was not found.</source>
        <translation>Покупка не найдена.</translation>
    </message>
    <message>
        <source>The receipt differs from the one sent before.</source>
        <translation>Чек отличается от отправленного ранее.</translation>
    </message>
    <message>
        <source>The operations came in the wrong order.</source>
        <translation>Неверный порядок операций.</translation>
    </message>
    <message>
        <source>The card was charged too much.</source>
        <translation>Списано с карты больше допустимого.</translation>
    </message>
    <message>
        <source>The purchase is confirmed already.</source>
        <translation>Покупка уже подтверждена.</translation>
    </message>
    <message>
        <source>The payments do not fit the purchase.</source>
        <translation>Оплаты не соответствуют покупке.</translation>
    </message>
    <message>
        <source>A limit of the card is reached.</source>
        <translation>Достигнут лимит карты.</translation>
    </message>
    <message>
        <source>The bonuses could not be taken.</source>
        <translation>Бонусы списать не удалось.</translation>
    </message>
    <message>
        <source>The operation belongs to another purchase.</source>
        <translation>Операция относится к другой покупке.</translation>
    </message>
    <message>
        <source>A coupon cannot be used.</source>
        <translation>Купон использовать нельзя.</translation>
    </message>
    <message>
        <source>The loyalty system refused the purchase.</source>
        <translation>Система лояльности отклонила покупку.</translation>
    </message>
    <message>
        <source>This till may not use the loyalty program.</source>
        <translation>Кассе не разрешена программа лояльности.</translation>
    </message>
    <message>
        <source>The purchase number was used before.</source>
        <translation>Номер покупки уже использован.</translation>
    </message>
    <message>
        <source>No loyalty program is set for the card.</source>
        <translation>Для карты не задана программа лояльности.</translation>
    </message>
    <message>
        <source>The bonus amount cannot be divided so.</source>
        <translation>Сумма бонусов не делится так.</translation>
    </message>
    <message>
        <source>The goods belong to different companies.</source>
        <translation>Товары разных юридических лиц.</translation>
    </message>
    <message>
        <source>The loyalty system refused with code %1.</source>
        <translation>Система лояльности отказала, код %1.</translation>
    </message>
    <message>
        <source>No link to the loyalty system. Bonuses are collected and booked later; spending and discounts are not possible now.</source>
        <translation>Нет связи с системой лояльности (офлайн). Бонусы начислятся позже; списание и скидки сейчас недоступны.</translation>
    </message>
    <message>
        <source>The loyalty system does not let this till in (HTTP %1). Check address, user and password in the settings.</source>
        <translation>Система лояльности не пускает кассу (HTTP %1). Проверьте адрес, пользователя и пароль в настройках.</translation>
    </message>
    <message>
        <source>The address of the loyalty system is missing or wrong in the settings.</source>
        <translation>Адрес системы лояльности в настройках не указан или неверен.</translation>
    </message>
    <message>
        <source>The loyalty system sent an answer that cannot be read.</source>
        <translation>Система лояльности прислала нечитаемый ответ.</translation>
    </message>
    <message>
        <source>This is neither a card number nor a phone number nor a code from the app. Scan or type it again.</source>
        <translation>Это не номер карты, не телефон и не код из приложения. Отсканируйте или введите ещё раз.</translation>
    </message>
    <message>
        <source>No link to the loyalty system, and a code from the app cannot be kept for later. Ask for the card or the phone number.</source>
        <translation>Нет связи с системой лояльности, а код из приложения нельзя сохранить. Попросите карту или номер телефона.</translation>
    </message>
    <message>
        <source>An earlier purchase with this card is still being taken back. Bonuses are collected; spending and discounts work once that has arrived.</source>
        <translation>Прежняя покупка по этой карте ещё отменяется. Бонусы начисляются; списание и скидки заработают, когда отмена дойдёт.</translation>
    </message>
    <message>
        <source>Messages for this card are still on their way, its balance is not up to date. Spending works once they have arrived.</source>
        <translation>По этой карте ещё отправляются сообщения, баланс неактуален. Списание станет доступно, когда они дойдут.</translation>
    </message>
    <message>
        <source>The loyalty system did not say whether it took the bonuses. They do not count for this sale; whatever was taken is given back.</source>
        <translation>Система лояльности не сообщила, списаны ли бонусы. В этой продаже они не учитываются; списанное вернётся.</translation>
    </message>
    <message>
        <source>The bonuses taken from the card and the payments of this sale do not fit. Nothing was booked; give the bonuses back and pay again.</source>
        <translation>Списанные бонусы не сходятся с оплатами. Ничего не проведено; верните бонусы и примите оплату заново.</translation>
    </message>
    <message>
        <source>Bonuses are being taken at this moment. Nothing was booked; wait for the answer.</source>
        <translation>Сейчас списываются бонусы. Ничего не проведено; дождитесь ответа.</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Бонусы</translation>
    </message>
    <message>
        <source>Loyalty discount</source>
        <translation>Скидка по карте</translation>
    </message>
    <message>
        <source>Bonuses for card %1 are credited later.</source>
        <translation>Бонусы по карте %1 будут начислены позже.</translation>
    </message>
</context>
</TS>
