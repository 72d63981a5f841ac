package org.commcheck.extract.matters;

/** Reads small whole numbers, in digits and in Chinese characters. */
final class Numeral {

    private static final String HAN = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String TRADITIONAL = "零壹貳參肆伍陸柒捌玖";

    private Numeral() {}

    /** The value of {@code 12}, 十二, 二十一 or 參; -1 if the text is no such number. */
    static int of(String text) {
        if (!text.isEmpty() && text.chars().allMatch(Character::isDigit)) {
            return text.length() > 4 ? -1 : Integer.parseInt(text);
        }
        int ten = Math.max(text.indexOf('十'), text.indexOf('拾'));
        if (ten < 0) {
            return text.length() == 1 ? digit(text.charAt(0)) : -1;
        }
        int tens = ten == 0 ? 1 : ten == 1 ? digit(text.charAt(0)) : -1;
        int ones = ten + 1 == text.length() ? 0 : ten + 2 == text.length() ? digit(text.charAt(ten + 1)) : -1;
        return tens < 0 || ones < 0 ? -1 : tens * 10 + ones;
    }

    /** The Chinese characters for a number from 1 to 99. */
    static String chinese(int value) {
        String tens = value < 10 ? "" : value < 20 ? "十" : HAN.charAt(value / 10) + "十";
        return value % 10 == 0 ? tens : tens + HAN.charAt(value % 10);
    }

    private static int digit(char c) {
        return Math.max(HAN.indexOf(c), Math.max(FORMAL.indexOf(c), TRADITIONAL.indexOf(c)));
    }
}
