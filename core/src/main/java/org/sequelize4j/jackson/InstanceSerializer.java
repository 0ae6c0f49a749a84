package org.sequelize4j.jackson;

import org.sequelize4j.Instance;
import org.sequelize4j.instance.Faces;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Writes what an instance has loaded; nothing is loaded for it. */
@SuppressWarnings("rawtypes") // every instance, of whatever model
final class InstanceSerializer extends ValueSerializer<Instance> {
    @Override
    public void serialize(Instance instance, JsonGenerator json, SerializationContext context) {
        context.writeValue(json, Faces.behind(instance).jsonTree());
    }
}
