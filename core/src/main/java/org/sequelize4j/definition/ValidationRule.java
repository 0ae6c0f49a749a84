package org.sequelize4j.definition;

import java.util.function.Predicate;

/**
 * One rule for the values of an attribute.
 *
 * @param key the validator's name in Sequelize, such as {@code min}
 * @param message the sentence of a refusal
 * @param test true when the value, in the type's Java representation and never null, obeys
 */
public record ValidationRule(String key, String message, Predicate<Object> test) {}
