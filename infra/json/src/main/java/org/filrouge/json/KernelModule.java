package org.filrouge.json;

import java.lang.reflect.Constructor;
import java.util.function.Function;
import org.filrouge.kernel.correction.CorrectedFact;
import org.filrouge.kernel.event.StreamId;
import org.filrouge.kernel.indicator.Formula;
import org.filrouge.kernel.value.FuzzyDate;
import org.filrouge.kernel.value.Known;
import org.filrouge.kernel.value.Measure;
import org.filrouge.kernel.value.Territory;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes the kernel's small values as the texts they are read from. */
final class KernelModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    KernelModule() {
        super("fil-rouge-kernel");
        text(FuzzyDate.class, FuzzyDate::parse, FuzzyDate::edtf, null);
        text(Territory.class, Territory::parse, Territory::toString, null);
        text(Measure.class, Measure::parse, Measure::toString, Measure.UNKNOWN);
        text(Known.class, Known::valueOf, Known::name, Known.UNKNOWN);
        addSerializer(new TextSerializer<>(StreamId.class, StreamId::slug));
        addSerializer(new CorrectedFacts.Writer());
        addSerializer(new Formulas.Writer());
        addDeserializer(Formula.class, new Formulas.Reader());
        addDeserializer(CorrectedFact.class, new CorrectedFacts.Reader());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new StreamIdDeserializers());
    }

    private <T> void text(Class<T> type, Function<String, T> read, Function<T, String> write, @Nullable T absent) {
        addSerializer(new TextSerializer<>(type, write));
        addDeserializer(type, new TextDeserializer<>(read, absent));
    }

    private static final class TextSerializer<T> extends StdSerializer<T> {

        private final transient Function<T, String> write;

        TextSerializer(Class<T> type, Function<T, String> write) {
            super(type);
            this.write = write;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(write.apply(value));
        }
    }

    private static final class TextDeserializer<T> extends ValueDeserializer<T> {

        private final Function<String, T> read;
        private final @Nullable T absent;

        TextDeserializer(Function<String, T> read, @Nullable T absent) {
            this.read = read;
            this.absent = absent;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            String text =
                    parser.currentToken().isNumeric() ? parser.getDecimalValue().toString() : parser.getString();
            try {
                return read.apply(text);
            } catch (IllegalArgumentException unreadable) {
                throw context.weirdStringException(text, handledType(), unreadable.getMessage());
            }
        }

        @Override
        public @Nullable Object getNullValue(DeserializationContext context) {
            return absent;
        }

        @Override
        public Class<?> handledType() {
            return Object.class;
        }
    }

    private static final class StreamIdDeserializers extends Deserializers.Base {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return hasDeserializerFor(config, type.getRawClass())
                    ? new TextDeserializer<>(maker(type.getRawClass()), null)
                    : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return StreamId.class.isAssignableFrom(type) && type.isRecord();
        }

        private static Function<String, Object> maker(Class<?> type) {
            Constructor<?> constructor = type.getConstructors()[0];
            return slug -> {
                try {
                    return constructor.newInstance(slug);
                } catch (ReflectiveOperationException refused) {
                    throw new IllegalArgumentException("not a name", refused);
                }
            };
        }
    }
}
