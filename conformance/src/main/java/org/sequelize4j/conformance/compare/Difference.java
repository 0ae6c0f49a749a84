package org.sequelize4j.conformance.compare;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One place where what happened is not what was expected.
 *
 * @param place a step as {@code #3 User.create}, {@code schema Users} or {@code rows Users}
 */
public record Difference(String place, JsonNode expected, JsonNode actual) {
    private static final int LONGEST = 400;

    @Override
    public String toString() {
        return place + ": expected " + shortened(expected) + " got " + shortened(actual);
    }

    private static String shortened(JsonNode node) {
        String text = node.isMissingNode() ? "nothing" : node.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
