package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sequelize4j.IncrementOptions;
import org.sequelize4j.Model;
import org.sequelize4j.Row;
import org.sequelize4j.conformance.scenario.Words;

/** Adding in the database: a name, several names, or several names with what to add to each. */
final class CounterCalls {
    private CounterCalls() {}

    static int call(Model<Row> model, Call call) {
        Words words = call.words(1).ignore("returning", "by");
        Map<String, Number> by = by(call, words);
        if (words.says("where") && words.get("where").isEmpty()) {
            words.finish();
            return model.incrementAll(by);
        }
        boolean silent = words.is("silent");
        return model.increment(
                by,
                where -> {
                    call.queries().where(where, words, model.name());
                    words.finish();
                },
                options -> silently(options, silent));
    }

    static void silently(IncrementOptions options, boolean silent) {
        if (silent) {
            options.silent();
        }
    }

    static Map<String, Number> by(Call call, Words words) {
        int sign = call.method().equals("increment") ? 1 : -1;
        Number each = words.says("by") ? number(words.get("by")) : 1;
        JsonNode what = call.node(0);
        Map<String, Number> by = new LinkedHashMap<>();
        if (what.isObject()) {
            what.properties().forEach(field -> by.put(field.getKey(), signed(number(field.getValue()), sign)));
        } else if (what.isArray()) {
            what.forEach(name -> by.put(name.asText(), signed(each, sign)));
        } else {
            by.put(what.asText(), signed(each, sign));
        }
        return by;
    }

    /** A number, also where it is written as text. */
    private static Number number(JsonNode said) {
        return said.isTextual() ? Double.valueOf(said.asText()) : said.numberValue();
    }

    private static Number signed(Number number, int sign) {
        return number instanceof Double || number instanceof Float
                ? (Number) (sign * number.doubleValue())
                : (Number) (sign * number.longValue());
    }
}
