package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.ValidateOptions;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;

/** The validators of an attribute. */
final class Validators {
    private Validators() {}

    static void define(AttributeOptions attribute, JsonNode validators) {
        attribute.validate(rules -> validators.properties().forEach(validator -> one(rules, validator)));
    }

    private static void one(ValidateOptions rules, Map.Entry<String, JsonNode> validator) {
        JsonNode argument = validator.getValue();
        switch (validator.getKey()) {
            case "min" -> rules.min(argument.numberValue());
            case "max" -> rules.max(argument.numberValue());
            case "len" -> rules.len(argument.get(0).asInt(), argument.get(1).asInt());
            case "notEmpty" -> rules.notEmpty();
            case "isEmail" -> rules.isEmail();
            default -> throw new UnsupportedWordException("validate." + validator.getKey());
        }
    }
}
