package org.sequelize4j.validation;

import java.util.regex.Pattern;

/** The number of a payment card: the length and first digits of a known network, and a right check digit. */
final class CreditCard {
    private static final Pattern NETWORK = Pattern.compile(
            "4[0-9]{12}([0-9]{3}([0-9]{3})?)?" // Visa
                    + "|5[1-5][0-9]{14}|(222[1-9]|22[3-9][0-9]|2[3-6][0-9]{2}|27[01][0-9]|2720)[0-9]{12}" // Mastercard
                    + "|3[47][0-9]{13}" // American Express
                    + "|3(0[0-5]|[68][0-9])[0-9]{11}" // Diners Club
                    + "|6(011|5[0-9]{2})[0-9]{12,15}" // Discover
                    + "|(2131|1800|35[0-9]{3})[0-9]{11}" // JCB
                    + "|6[27][0-9]{14}|81[0-9]{14,17}"); // UnionPay

    private CreditCard() {}

    static boolean matches(String text) {
        String digits = text.replaceAll("[- ]+", "");
        return NETWORK.matcher(digits).matches() && hasRightCheckDigit(digits);
    }

    /** Luhn's sum: every second digit from the right counts twice. */
    static boolean hasRightCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
