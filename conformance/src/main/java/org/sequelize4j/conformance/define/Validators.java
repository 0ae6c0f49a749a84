package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.Definition;
import org.sequelize4j.Row;
import org.sequelize4j.ValidateOptions;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.UnsupportedWordException;

/** The validators of attributes and of models. */
final class Validators {
    private static final String OWN = "$validator";

    private final Values values;

    Validators(Values values) {
        this.values = values;
    }

    void define(AttributeOptions attribute, JsonNode validators) {
        attribute.validate(rules ->
                validators.properties().forEach(validator -> one(rules, validator.getKey(), validator.getValue())));
    }

    /** True, arguments, or an object of arguments and a message. */
    private void one(ValidateOptions rules, String name, JsonNode said) {
        if (said.has(OWN)) {
            JsonNode own = said.get(OWN);
            String message = own.path("message").asText();
            if (!own.path("failIf").asText().equals("odd")) {
                throw new UnsupportedWordException("validator " + own);
            }
            rules.check(name, (value, row) -> refuseOdd(value, message));
        } else if (said.isObject()) {
            if (said.has("args")
                    && said.get("args").isBoolean()
                    && !said.get("args").asBoolean()) {
                return;
            }
            rules.rule(name, arguments(said.path("args")));
            if (said.has("msg")) {
                rules.msg(said.get("msg").asText());
            }
        } else if (!said.isBoolean() || said.asBoolean()) {
            rules.rule(name, arguments(said));
        }
    }

    private Object[] arguments(JsonNode said) {
        List<Object> arguments = new ArrayList<>();
        if (said.isArray()) {
            said.forEach(argument -> arguments.add(Objects.requireNonNull(values.of(argument), "an argument")));
        } else if (!said.isMissingNode() && !said.isBoolean()) {
            arguments.add(Objects.requireNonNull(values.of(said), "an argument"));
        }
        return arguments.toArray();
    }

    private static void refuseOdd(@Nullable Object value, String message) {
        if (value instanceof Number number && number.doubleValue() % 2 != 0) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The rules for instances as a whole. */
    static void define(Definition<Row> model, JsonNode validators) {
        validators.properties().forEach(validator -> {
            JsonNode own = validator.getValue().path(OWN);
            JsonNode pair = own.path("failIf").path("xorNull");
            if (!pair.isArray()) {
                throw new UnsupportedWordException("validator " + own);
            }
            String one = pair.get(0).asText();
            String other = pair.get(1).asText();
            model.validate(
                    validator.getKey(),
                    own.path("message").asText(),
                    row -> (row.get(one) == null) == (row.get(other) == null));
        });
    }
}
