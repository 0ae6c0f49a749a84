package org.sequelize4j.conformance.define;

import com.fasterxml.jackson.databind.JsonNode;
import org.sequelize4j.AttributeOptions;
import org.sequelize4j.conformance.decode.TypeText;
import org.sequelize4j.conformance.decode.Values;
import org.sequelize4j.conformance.scenario.Words;
import org.sequelize4j.type.DataType;

/** A column as the methods of the query interface take it: a type, or an object of options with a type. */
public final class ColumnWords {
    private final Values values;
    private final JsonNode said;

    public ColumnWords(Values values, JsonNode said) {
        this.values = values;
        this.said = said;
    }

    public DataType type() {
        JsonNode type = said.has("type") ? said.get("type") : said;
        return TypeText.parse(type.has("$type") ? type.get("$type").asText() : type.asText());
    }

    public void say(String name, AttributeOptions options) {
        if (said.isObject() && said.has("type")) {
            Words words = new Words("column " + name, said).ignore("type");
            new AttributeDefiner(values).options(name, options, words);
            words.finish();
        }
    }
}
