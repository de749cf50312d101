import type { ClientEvent } from "@opencredits/sdk";
import { type Span, SpanKind, SpanStatusCode, type Tracer } from "@opentelemetry/api";

/** Makes an `onEvent` that gives every attempt a span, within the span that is active where the call is made. */
export function traceCalls(tracer: Tracer): (event: ClientEvent) => void {
  const open = new Map<number, Span>();
  return (event) => {
    const { type, callId, operationId, method, path, attempts } = event;
    if (type === "request") {
      const attributes = { "http.request.method": method, "url.template": path, "opencredits.operation": operationId };
      const resends = attempts === 1 ? {} : { "http.request.resend_count": attempts - 1 };
      open.set(
        callId,
        tracer.startSpan(operationId, { kind: SpanKind.CLIENT, attributes: { ...attributes, ...resends } }),
      );
      return;
    }
    const span = open.get(callId); // none where an answered attempt is told a second time, as a retry or a failure
    open.delete(callId);
    if (type === "response") {
      span?.setAttributes({
        "http.response.status_code": event.status,
        "opencredits.request_id": event.requestId ?? "",
      });
      if (event.status >= 400) span?.setStatus({ code: SpanStatusCode.ERROR });
    } else {
      span?.setAttribute("error.type", event.error.name);
      span?.setStatus({ code: SpanStatusCode.ERROR, message: event.error.message });
    }
    span?.end();
  };
}
