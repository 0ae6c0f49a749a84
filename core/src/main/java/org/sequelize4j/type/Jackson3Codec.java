package org.sequelize4j.type;

import org.jspecify.annotations.Nullable;
import org.sequelize4j.error.InvalidValueException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON through Jackson 3. */
final class Jackson3Codec implements JsonCodec {
    private static final DataType TYPE = new JsonType(false);

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public String write(@Nullable Object tree) {
        return mapper.writeValueAsString(tree);
    }

    @Override
    public @Nullable Object read(String json) {
        try {
            Object tree = mapper.readValue(json, Object.class);
            return tree == null ? null : JsonTree.copyOf(TYPE, tree);
        } catch (JacksonException e) {
            throw new InvalidValueException("A JSON column holds text that is no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
