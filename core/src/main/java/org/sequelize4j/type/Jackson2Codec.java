package org.sequelize4j.type;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;

/** JSON through Jackson 2. */
final class Jackson2Codec implements JsonCodec {
    private static final DataType TYPE = new JsonType(false);

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public String write(@Nullable Object tree) {
        try {
            return mapper.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new InvalidValueException("A document cannot be written as JSON: " + e.getOriginalMessage(), e);
        }
    }

    @Override
    public @Nullable Object read(String json) {
        try {
            Object tree = mapper.readValue(json, Object.class);
            return tree == null ? null : JsonTree.copyOf(TYPE, tree);
        } catch (JsonProcessingException e) {
            throw new InvalidValueException("A JSON column holds text that is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
