package org.commcheck.extract.time;

/**
 * Makes characters that mean the same look the same, one for one, so that offsets stay true: lower case, full-width forms as ASCII, dashes as
 * {@code -}, wave dashes as {@code ~}, blanks as a space, traditional characters as simplified ones. Only the traditional characters that
 * words of time and work are written with are known; any other stays as it is, in the text as in the tables.
 */
final class Folding {

    private static final char FIRST_HAN = '\u4e00';
    private static final char LAST_HAN = '\u9fff';

    private static final String VARIANTS =
            "後后週周禮礼號号點点個个兩两節节聖圣國国慶庆發发佈布會会議议將将隨随擇择適适時时間间內内這这過过幾几馬马緊紧來来續续鐘钟鍾钟歷历曆历農农陽阳陰阴屆届結结審审評评凍冻線线測测驗验開开關关當当現现"
                    + "從从於于為为須须還还盡尽儘尽萬万誕诞復复勞劳動动婦妇兒儿軍军際际產产華华親亲師师學学習习題题報报計计劃划設设備备進进項项實实務务處处決决環环運运營营業业優优層层應应該该對对導导員员團团隊队準准"
                    + "則则協协調调構构標标權权責责認认論论訂订證证簽签試试詢询說说請请讓让變变豐丰費费資资購购貨货賀贺贖赎趨趋達达遲迟選选遊游鄰邻醫医錄录鎖锁長长門门閉闭閣阁陸陆隱隐難难電电靈灵靜静頁页頒颁預预領领"
                    + "頭头顧顾顯显風风飛飞餅饼館馆驅驱體体齊齐齋斋龍龙聽听尋寻晝昼歲岁滿满滅灭灑洒燈灯爾尔猶犹獻献獨独玆兹畢毕監监碼码確确禱祷種种積积穌稣穩稳競竞筆笔簡简納纳約约級级紀纪細细終终組组統统經经綜综維维"
                    + "網网緩缓總总繼继義义職职聯联腳脚與与舊旧藝艺蘭兰術术補补裏里裝装製制複复覆复規规視视覺觉觀观訊讯訓训記记許许診诊詳详誦诵課课談谈諮咨謝谢譜谱讀读買买貼贴賽赛贊赞轉转載载輪轮輸输辦办迴回遠远邊边"
                    + "郵邮釋释針针鈕钮銷销錯错鍵键鏈链陣阵雙双雜杂離离雲云傳传債债傷伤傾倾僅仅價价億亿儀仪兌兑冊册幣币創创劇剧劑剂勝胜區区單单卻却參参啟启喚唤問问嗎吗園园圓圆圖图執执場场塊块墊垫夠够夢梦夾夹奪夺獎奖"
                    + "媽妈嬰婴孫孙寧宁寫写專专嶺岭帶带幫帮廢废廳厅張张強强彈弹彙汇匯汇徑径態态慮虑憑凭懷怀懺忏戰战擔担據据擬拟擴扩攝摄攜携敗败敵敌數数斷断舉举樂乐樣样機机檔档檢检櫃柜歡欢歸归殺杀氣气沒没況况淚泪淨净"
                    + "減减滾滚漢汉潔洁灣湾災灾無无熱热爭争牆墙狀状獲获甦苏療疗盤盘眾众睜睁礎础禦御稅税稱称穀谷窮穷薩萨虧亏衛卫衝冲訴诉詞词誤误諾诺護护貝贝負负貢贡販贩貴贵貿贸賓宾賞赏賣卖質质賬账趕赶跡迹蹟迹車车軟软"
                    + "較较連连遞递鄉乡鐵铁閱阅隻只雖虽霧雾響响頂顶順顺飯饭養养餘余駐驻魯鲁鮮鲜麗丽黃黄黨党沈沉濟济繳缴繪绘龐庞樹树臨临寶宝闆板蔭荫擱搁範范圍围鑒鉴嚴严諒谅償偿劉刘陳陈";

    private static final char[] HAN = han();

    private Folding() {}

    private static char[] han() {
        char[] table = new char[LAST_HAN - FIRST_HAN + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = (char) (FIRST_HAN + i);
        }
        for (int i = 0; i + 1 < VARIANTS.length(); i += 2) {
            table[VARIANTS.charAt(i) - FIRST_HAN] = VARIANTS.charAt(i + 1);
        }
        return table;
    }

    static boolean han(char c) {
        return (c >= FIRST_HAN && c <= LAST_HAN) || c == '\u3007';
    }

    static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            return HAN[c - FIRST_HAN];
        }
        if (c >= '\uff01' && c <= '\uff5e') {
            return fold((char) (c - 0xfee0));
        }
        return symbol(c);
    }

    private static char symbol(char c) {
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe63' -> '-';
            case '\u301c', '\u223c', '\u02dc' -> '~';
            case '\u2018', '\u2019', '\u02bc', '\u2032' -> '\'';
            case '\u00a0', '\u3000', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u2009', '\u202f' -> ' ';
            default -> Character.toLowerCase(c);
        };
    }
}
