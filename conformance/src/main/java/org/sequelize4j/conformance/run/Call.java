package org.sequelize4j.conformance.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.conformance.decode.QueryOptions;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.Words;

/** One call of a step: the method and its arguments, which are decoded where it is known what they mean. */
record Call(String on, String method, List<JsonNode> arguments, Values values) {
    /** Options that say where a statement runs, or how it is told of; they change no result. Replacements go to the literals. */
    private static final String[] WITHOUT_EFFECT = {"transaction", "logging", "benchmark", "searchPath", "replacements"
    };

    boolean has(int place) {
        return place < arguments.size() && !Words.isNothing(arguments.get(place));
    }

    JsonNode node(int place) {
        return place < arguments.size() ? arguments.get(place) : MissingNode.getInstance();
    }

    @Nullable
    Object value(int place) {
        return has(place) ? values.of(arguments.get(place)) : null;
    }

    Words words(int place) {
        return words(node(place));
    }

    Words words(JsonNode options) {
        return new Words(method, options).ignore(WITHOUT_EFFECT);
    }

    QueryOptions queries() {
        return new QueryOptions(values);
    }
}
